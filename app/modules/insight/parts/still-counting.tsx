import { useTranslation } from "react-i18next";
import { Notice } from "~/ui/notice";

/** Says that figures are not complete while something that happened is still being counted. */
export function StillCounting({ counting }: { counting: boolean }) {
  const { t } = useTranslation("insight");
  if (!counting) return null;
  return (
    <div className="my-5">
      <Notice role="status">{t("counting")}</Notice>
    </div>
  );
}
