import { useTranslation } from "react-i18next";
import { formatDay } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Notice } from "~/ui/notice";

/** Says that a club was closed, when and why, and that it stays to be read. */
export function ClubClosed({ closing }: { closing: { at: string; reason: string } }) {
  const { t } = useTranslation("network");
  const locale = useLocale();
  return (
    <Notice tone="heed" title={t("closed.title", { when: formatDay(locale, closing.at) })}>
      <p>{t("closed.text")}</p>
      <p>{t("closed.why", { reason: closing.reason })}</p>
    </Notice>
  );
}
