import { useTranslation } from "react-i18next";
import { MenuLink } from "~/ui/menu";

/** Leads from a question to where it may be shown in linked clubs. */
export function ReferralAct({ questionId }: { questionId: number }) {
  const { t } = useTranslation("referral-act");
  return <MenuLink to={`/questions/${questionId}/referral`}>{t("act")}</MenuLink>;
}
