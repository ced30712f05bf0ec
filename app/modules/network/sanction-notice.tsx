import { useTranslation } from "react-i18next";
import type { ActorSanction } from "~/access/actor";
import { formatMoment } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Link } from "~/ui/link";
import { Notice } from "~/ui/notice";

/** Stands where one would write, for somebody who reads in the club and does not write for a while: until when, why, and what they can do. */
export function SanctionNotice({ sanction }: { sanction: ActorSanction | null }) {
  const { t } = useTranslation();
  const locale = useLocale();
  if (!sanction) return null;
  return (
    <Notice
      tone="heed"
      role="note"
      title={
        sanction.until
          ? t("sanction.title", { until: formatMoment(locale, sanction.until) })
          : t("sanction.title-openly")
      }
    >
      <p>
        {t("sanction.text", { reason: t(`sanction.reason.${sanction.reason}`) })}{" "}
        <Link to={`/sanctions/${sanction.id}`}>{t("sanction.more")}</Link>
      </p>
    </Notice>
  );
}
