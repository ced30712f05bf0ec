import { useTranslation } from "react-i18next";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";

/** On an organisation's page: that it has not done what it promised by the day, and where that is listed. */
export function OverduePromises({ count, to }: { count: number; to: string }) {
  const { t } = useTranslation("wishes-around");
  if (count === 0) return null;
  return (
    <div className="mt-6 max-w-[50rem]">
      <Notice tone="heed" actions={<Button to={to}>{t("overdue-see")}</Button>}>
        {t("overdue", { count })}
      </Notice>
    </div>
  );
}
