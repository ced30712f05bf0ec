import { useTranslation } from "react-i18next";
import { formatDay } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Link } from "~/ui/link";
import { MarginSection } from "~/ui/page";
import type { FreshnessView } from "../freshness.server";

/** By whom and when something was last looked at, when it should be again, and how many doubt it. */
export function FreshnessNote({ freshness, to }: { freshness: FreshnessView; to: string }) {
  const { t } = useTranslation("documents");
  return (
    <MarginSection title={t("fresh.title")}>
      <FreshnessFacts freshness={freshness} />
      <p className="mt-1.5 text-sm">
        <Link to={to}>{t("fresh.open")}</Link>
      </p>
    </MarginSection>
  );
}

/** The same facts, as sentences. */
export function FreshnessFacts({ freshness }: { freshness: FreshnessView }) {
  const { t } = useTranslation("documents");
  const locale = useLocale();
  const [last] = freshness.verifications;
  const day = formatDay(locale, freshness.due);
  return (
    <>
      <p>
        {last
          ? t("fresh.verified", { name: last.voice.name, day: formatDay(locale, last.at) })
          : t("fresh.never", { day: formatDay(locale, freshness.since) })}
      </p>
      <p className={freshness.overdue ? "text-heed-ink" : "text-ink-3"}>
        {t(freshness.overdue ? "fresh.overdue" : "fresh.due", { day })}
      </p>
      {freshness.doubts.length > 0 ? (
        <p className="text-heed-ink">{t("fresh.doubts", { count: freshness.doubts.length })}</p>
      ) : null}
    </>
  );
}
