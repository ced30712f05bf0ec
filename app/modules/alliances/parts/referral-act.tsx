import { useTranslation } from "react-i18next";
import { Button } from "~/ui/button";

/** Leads from a question to where it may be shown in linked clubs. */
export function ReferralAct({ questionId }: { questionId: number }) {
  const { t } = useTranslation("referral-act");
  return (
    <Button to={`/questions/${questionId}/referral`} variant="quiet" size="s">
      {t("act")}
    </Button>
  );
}
