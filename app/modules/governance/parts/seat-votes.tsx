import { useTranslation } from "react-i18next";
import { Chip } from "~/ui/chip";
import { Link } from "~/ui/link";
import { Speaker } from "~/ui/speaker";
import type { SeatVoteView } from "../governance-view";
import { organisationPage } from "../rules/paths";

const tones = { yes: "done", no: "harm", abstain: "plain" } as const;

/** What every seat said, each with the shape of its side: filled when it has voted, outlined while it is silent. */
export function SeatVotes({ seats, lang }: { seats: readonly SeatVoteView[]; lang: string }) {
  const { t } = useTranslation("governance");
  return (
    <ul className="divide-y divide-line border-y border-line">
      {seats.map((seat) => (
        <li
          key={seat.organisationId}
          className="grid grid-cols-[auto_1fr_auto] items-start gap-x-3.5 gap-y-1 py-3.5 font-head leading-snug"
        >
          <Speaker
            name={seat.name}
            side={seat.side}
            picture={seat.logoKey ? `/files/${seat.logoKey}` : undefined}
            silent={seat.choice === null}
          />
          <div className="min-w-0">
            <Link to={organisationPage(seat.slug)} className="font-semibold no-underline hover:underline">
              {seat.name}
            </Link>
            <p className="text-sm text-ink-3">
              {[
                t(`common:side.${seat.side}`),
                seat.stops ? t(`vote.can-stop.${seat.stops}`) : null,
                seat.castBy ? t("vote.cast-by", { name: seat.castBy.name }) : null,
              ]
                .filter(Boolean)
                .join(" · ")}
            </p>
          </div>
          {seat.choice ? (
            <Chip tone={tones[seat.choice]}>{t(`choice.${seat.choice}`)}</Chip>
          ) : (
            <span className="text-sm text-ink-3">
              {t(seat.votes ? "vote.silent" : seat.kind === "sponsor" ? "vote.sponsor" : "vote.none")}
            </span>
          )}
          {seat.reason ? (
            <p lang={lang} className="col-span-2 col-start-2 font-text leading-normal whitespace-pre-line">
              {seat.reason}
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
