import { useTranslation } from "react-i18next";
import { formatDay, formatMoment } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Link } from "~/ui/link";
import type { OriginView } from "../question-view";

/** Where an imported text comes from, as its licence asks. */
export function Origin({ origin }: { origin: OriginView | null }) {
  const { t } = useTranslation("knowledge");
  if (!origin) return null;
  return (
    <p className="mt-3 text-sm text-ink-3">
      {t("origin.by")}{" "}
      <a href={origin.authorUrl || origin.url} rel="nofollow noopener">
        {origin.authorName}
      </a>
      ,{" "}
      <a href={origin.url} rel="nofollow noopener">
        {origin.site}
      </a>
      , {origin.licence}
    </p>
  );
}

/** Says that a text was changed, and leads to how. */
export function Edited({ at, to }: { at: string | null; to: string }) {
  const { t } = useTranslation("knowledge");
  const locale = useLocale();
  if (!at) return null;
  return (
    <Link to={to} title={formatMoment(locale, at)}>
      {t("edited", { when: formatDay(locale, at) })}
    </Link>
  );
}
