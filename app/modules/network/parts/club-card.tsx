import Lock from "lucide-react/icons/lock";
import { useTranslation } from "react-i18next";
import { formatNumber } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Card, Cards } from "~/ui/card";
import { Chip } from "~/ui/chip";
import { Cloth } from "~/ui/cloth";
import { Seats } from "~/ui/seats";
import type { ClubCardView } from "../network-view";
import { clubPath } from "../rules/paths";
import { seatVoices } from "./seat-voices";

const mostSeats = 5;

/** Clubs to pick among, each with its own cloth. */
export function ClubCards({ clubs, label, level }: { clubs: readonly ClubCardView[]; label: string; level?: 2 | 3 }) {
  return (
    <Cards label={label}>
      {clubs.map((club) => (
        <ClubCard key={club.id} club={club} level={level} />
      ))}
    </Cards>
  );
}

function ClubCard({ club, level }: { club: ClubCardView; level?: 2 | 3 }) {
  const { t } = useTranslation("network");
  const locale = useLocale();
  const members = t("card.members", { count: club.memberCount, shown: formatNumber(locale, club.memberCount) });
  const questions = t("card.questions", { count: club.questionCount, shown: formatNumber(locale, club.questionCount) });
  const more = club.seats.length - mostSeats;
  return (
    <Card
      to={clubPath(club.slug)}
      level={level}
      title={<span lang={club.language}>{club.name}</span>}
      cover={<Cloth seed={club.id} counts={club.counts} />}
      foot={
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
          {club.seats.length > 0 ? (
            <Seats label={t("hosted-by")} voices={seatVoices(club.seats.slice(0, mostSeats), t)} size="s">
              {more > 0 ? `+${more}` : null}
            </Seats>
          ) : null}
          <span className="font-head text-sm leading-snug text-ink-3">
            {members} · {questions}
          </span>
          {club.entry === "closed" ? <Chip>{t("entry.closed.short")}</Chip> : null}
          {club.visibility === "private" ? (
            <span className="inline-flex items-center gap-1 font-head text-sm leading-snug text-ink-3">
              <Lock aria-hidden="true" className="size-3.5" />
              {t("private")}
            </span>
          ) : null}
        </div>
      }
    >
      {club.tagline ? <span lang={club.language}>{club.tagline}</span> : null}
    </Card>
  );
}
