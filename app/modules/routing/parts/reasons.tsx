import clsx from "clsx";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { formatNumber } from "~/platform/i18n/dates";
import type { Locale } from "~/platform/i18n/locales";
import { useLocale } from "~/platform/i18n/use-locale";
import type { Interest } from "../candidate";
import type { RouteReason } from "../route-reason";
import { span } from "./span";

const shownAtOnce = 3;

type ReasonsProps = {
  reasons: readonly RouteReason[];
  interest: Interest | null;
  /** The first few, and the others on demand, where one chooses among several people. */
  compact?: boolean;
};

/** Why somebody is asked, each reason a sentence; and what they may have to gain. */
export function Reasons({ reasons, interest, compact }: ReasonsProps) {
  const { t } = useTranslation("routing");
  const locale = useLocale();
  if (reasons.length === 0 && !interest) return null;
  const shown = compact ? shownAtOnce : reasons.length;
  const list = clsx(
    "grid list-disc gap-0.5 ps-5 leading-normal text-ink-2 marker:text-ink-3",
    compact ? "text-sm" : "text-[0.97rem]",
  );
  const items = reasons.map((reason) => <li key={reason.kind}>{sentence(reason, t, locale)}</li>);
  return (
    <>
      <ul className={list}>
        {items.slice(0, shown)}
        {interest ? <li className="font-medium text-heed-ink">{t(`interest.${interest}`)}</li> : null}
      </ul>
      {items.length > shown ? (
        <details className="text-sm text-ink-3">
          <summary className="inline-flex min-h-8 items-center pointer-coarse:min-h-11">
            {t("reason.more", { count: items.length - shown })}
          </summary>
          <ul className={list}>{items.slice(shown)}</ul>
        </details>
      ) : null}
    </>
  );
}

function sentence(reason: RouteReason, t: TFunction, locale: Locale): string {
  const list = (names: readonly string[]) => new Intl.ListFormat(locale, { type: "conjunction" }).format(names);
  const topics = (named: readonly { name: string }[]) => list(named.map(({ name }) => name));
  switch (reason.kind) {
    case "topic":
      return t("reason.topic", {
        topics: topics(reason.topics),
        count: reason.answers,
        accepted: formatNumber(locale, reason.accepted),
        helpful: formatNumber(locale, reason.helpful),
      });
    case "aim":
      return reason.people > 0
        ? t("reason.aim", { topics: topics(reason.topics), count: reason.people })
        : t("reason.aim-answered", { topics: topics(reason.topics), count: reason.answers });
    case "stage":
      return t("reason.stage", { stage: t(`reason.stage-of.${reason.stage}`), count: reason.answers });
    case "season":
      return t("reason.season", { season: t(`reason.season-of.${reason.season}`), count: reason.answers });
    case "words":
      return t("reason.words", { words: list(reason.words), count: reason.answers });
    case "declared":
      return t("reason.declared", { topics: topics(reason.topics) });
    case "credential":
      return t("reason.credential", { credential: t(`common:credential.${reason.credential}`) });
    case "active":
      return t("reason.active", { count: reason.answers });
    case "load":
      return t("reason.load", { open: formatNumber(locale, reason.open) });
    case "known":
      return t("reason.known", { count: reason.answers });
    case "speed":
      return t("reason.speed", { span: span(reason.medianMinutes, t), count: reason.answers });
    case "language":
      return t(`reason.language.${reason.language === "th" ? "th" : "en"}`);
    case "place":
      return t(reason.said ? "reason.place-said" : "reason.place", { province: reason.province });
    case "soon":
      return t("reason.soon", { span: span(reason.medianMinutes, t), count: reason.answers });
    case "seat":
      return t("reason.seat", { seat: t(`network:seat.${reason.seat}`) });
    case "role":
      return t("reason.role", { role: t(`network:role.${reason.role}`), title: reason.title }).trim();
    case "fairness":
      return t(`reason.fairness.${reason.moved}`, { share: Math.round(reason.share * 100) });
    case "balance":
      return t("reason.balance");
    case "chosen":
      return t(`reason.chosen.${reason.by}`);
    default:
      return t("reason.around");
  }
}
