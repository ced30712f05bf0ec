import { useTranslation } from "react-i18next";
import { journeyStages } from "~/modules/topics/journey-stages";
import { formatDay } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Chip } from "~/ui/chip";
import { Link } from "~/ui/link";
import type { PieceView } from "../calendar-view";

/** What is planned, by the stage of the journey at which it helps; a stage without anything says so. */
export function CalendarList({
  base,
  pieces,
  language,
}: {
  base: string;
  pieces: readonly PieceView[];
  language: string;
}) {
  const { t } = useTranslation("calendar");
  return (
    <div className="grid gap-8">
      {journeyStages.map((stage) => {
        const here = pieces.filter((piece) => piece.stage === stage);
        return (
          <section key={stage}>
            <h2 className="mb-2 text-lg">{t(`stages:${stage}`)}</h2>
            {here.length === 0 ? (
              <p className="text-ink-3">{t("stage-none")}</p>
            ) : (
              <ul className="divide-y divide-line border-y border-line">
                {here.map((piece) => (
                  <PieceRow key={piece.id} piece={piece} to={`${base}/${piece.id}`} language={language} />
                ))}
              </ul>
            )}
          </section>
        );
      })}
    </div>
  );
}

function PieceRow({ piece, to, language }: { piece: PieceView; to: string; language: string }) {
  const { t } = useTranslation("calendar");
  const locale = useLocale();
  return (
    <li className="grid gap-1 py-3">
      <p lang={language} className="font-medium">
        <Link to={to}>{piece.title}</Link>
      </p>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 font-head text-sm text-ink-3">
        <Chip tone={piece.overdue ? "heed" : piece.state === "out" ? "done" : "plain"}>
          {piece.overdue ? t("overdue") : t(`state.${piece.state}`)}
        </Chip>
        <span>{piece.day ? formatDay(locale, piece.day) : t("unplanned")}</span>
        <span>{t(`kind.${piece.kind}`)}</span>
        <span>{t(`channel.${piece.channel}`)}</span>
        {piece.owner ? <span>{piece.owner.name}</span> : null}
        {piece.link ? <Link to={piece.link.path}>{t("made", { title: piece.link.title })}</Link> : null}
      </p>
    </li>
  );
}
