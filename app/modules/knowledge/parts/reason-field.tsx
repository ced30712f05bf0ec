import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { TextField } from "~/ui/text-field";

/** Why a curator rearranges what others wrote; everybody reads it. */
export function ReasonField() {
  const { t } = useTranslation("threads");
  const problem = useProblem();
  return (
    <TextField {...problem.field("reason")} label={t("reason")} hint={t("reason-hint")} required maxLength={300} />
  );
}
