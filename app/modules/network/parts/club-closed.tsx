import { useTranslation } from "react-i18next";
import { formatDay } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Link } from "~/ui/link";
import { Notice } from "~/ui/notice";

type ClubClosedProps = { closing: { at: string; reason: string }; reopen: string | null };

/** Says that a club was closed, when and why, and that it stays to be read; its seats may propose to open it again. */
export function ClubClosed({ closing, reopen }: ClubClosedProps) {
  const { t } = useTranslation("network");
  const locale = useLocale();
  return (
    <Notice tone="heed" title={t("closed.title", { when: formatDay(locale, closing.at) })}>
      <p>{t("closed.text")}</p>
      <p>{t("closed.why", { reason: closing.reason })}</p>
      {reopen ? (
        <p>
          <Link to={reopen}>{t("closed.reopen")}</Link>
        </p>
      ) : null}
    </Notice>
  );
}
