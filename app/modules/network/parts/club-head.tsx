import { Form } from "@remix-run/react";
import clsx from "clsx";
import { useTranslation } from "react-i18next";
import { formatNumber } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Button } from "~/ui/button";
import { Chip } from "~/ui/chip";
import { Cloth } from "~/ui/cloth";
import { Seats } from "~/ui/seats";
import type { ClubHeadView } from "../network-view";
import { clubPath } from "../rules/paths";
import { SanctionNotice } from "../sanction-notice";
import { ClubClosed } from "./club-closed";
import { ClubTabs, useClubPage } from "./club-tabs";
import { seatVoices } from "./seat-voices";

/** What stands above every page of a club: its cloth, its name, who hosts it, the way in, and its pages. */
export function ClubHead({ club, joined }: { club: ClubHeadView; joined: boolean }) {
  const { t } = useTranslation("network");
  const locale = useLocale();
  const members = t("card.members", { count: club.memberCount, shown: formatNumber(locale, club.memberCount) });
  const names = club.seats.map((seat) => seat.name);
  const listed = new Intl.ListFormat(locale);
  const hosts =
    names.length > 4
      ? t("hosted-by-names", { names: names.slice(0, 3).join(", "), count: names.length - 3 })
      : t("hosted-by-all", { names: listed.format(names) });
  const hub = club.seats.find((seat) => seat.hub);
  const front = useClubPage() === "";
  const Name = front ? "h1" : "p";
  // The whole head stands on the club's front only: on its other pages what one came for is in sight.
  const rest = front ? undefined : "max-sm:hidden";
  return (
    <header>
      <Cloth seed={club.id} counts={club.counts} wide className={front ? "h-24 sm:h-32" : "h-10 sm:h-14"} />
      <div className={clsx("mx-auto max-w-wide px-(--side-padding) pt-4", front && "sm:pt-6")}>
        <div
          className={clsx(
            "flex flex-wrap justify-between gap-x-10 gap-y-4 max-sm:pb-2 sm:gap-y-5",
            front ? "items-start" : "items-center",
          )}
        >
          <div className="min-w-0 max-w-measure flex-1 basis-96">
            <Name
              lang={club.language}
              className={clsx("font-head leading-tight font-medium", front ? "text-2xl" : "text-xl")}
            >
              {club.name}
            </Name>
            {club.tagline && front ? (
              <p lang={club.language} className="mt-1.5 text-lg leading-normal text-ink-2">
                {club.tagline}
              </p>
            ) : null}
          </div>
          <div className={clsx("flex flex-wrap items-center gap-2.5 empty:hidden", club.mine && rest)}>
            {club.mine ? (
              <Button to={clubPath(club.slug, "membership")} variant="quiet" size="s">
                {t(`role.${club.mine.role}`)} · {t(`common:side.${club.mine.side}`)}
              </Button>
            ) : null}
            {asksFrom(club) ? <Button to={`/ask?club=${encodeURIComponent(club.slug)}`}>{t("ask")}</Button> : null}
            <WayIn club={club} joined={joined} />
          </div>
        </div>
        <div className={clsx("mb-2 grid gap-2.5", front ? "mt-4" : "mt-2", rest)}>
          {names.length > 0 ? (
            <Seats label={t("hosted-by")} voices={seatVoices(club.seats, t, { linked: true })}>
              <span className="max-sm:hidden">{hosts}</span>
              {hub ? (
                <span className="sm:before:mx-2 sm:before:content-['·']">{t("hub-is", { name: hub.name })}</span>
              ) : null}
            </Seats>
          ) : null}
          {front || club.visibility === "private" ? (
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1 font-head text-sm text-ink-3">
              <span>
                {members} · {t(`entry.${club.entry}.short`)}
              </span>
              {club.visibility === "private" ? <Chip>{t("private")}</Chip> : null}
            </p>
          ) : null}
        </div>
        {club.closing ? (
          <div className="my-4">
            <ClubClosed club={club} closing={club.closing} />
          </div>
        ) : null}
        {club.sanction && !club.closing ? (
          <div className="my-4">
            <SanctionNotice sanction={club.sanction} />
          </div>
        ) : null}
        <ClubTabs club={club} />
      </div>
    </header>
  );
}

/** An open club may be asked by whoever comes; one joins it with the first question. */
const asksFrom = ({ closing, sanction, mine, entry }: ClubHeadView): boolean =>
  !closing && !sanction && (mine !== null || entry === "open");

function WayIn({ club, joined }: { club: ClubHeadView; joined: boolean }) {
  const { t } = useTranslation("network");
  const membership = clubPath(club.slug, "membership");
  const request = clubPath(club.slug, "request");
  if (club.closing || club.mine) return null;
  if (club.requestId !== null) {
    return (
      <Button to={request} variant="plain">
        {t("request.waiting")}
      </Button>
    );
  }
  if (!joined) {
    if (club.entry === "invitation") return null;
    return (
      <Button to={`/sign-up?returnTo=${encodeURIComponent(club.entry === "open" ? membership : request)}`}>
        {t(club.entry === "open" ? "join.act" : "request.act")}
      </Button>
    );
  }
  if (club.may.join) {
    return (
      <Form method="post" action={membership}>
        <input type="hidden" name="side" value="buyer" />
        <Button>{t("join.act")}</Button>
      </Form>
    );
  }
  return club.may.request ? <Button to={request}>{t("request.act")}</Button> : null;
}
