import { useTranslation } from "react-i18next";
import { Notice } from "./notice";

/** Says that a form shows again what was written before its writer signed in, and was not sent yet. */
export function HeldNotice({ held }: { held: boolean }) {
  const { t } = useTranslation("unsent");
  return held ? (
    <Notice tone="heed" title={t("title")}>
      {t("text")}
    </Notice>
  ) : null;
}
