import { useTranslation } from "react-i18next";
import type { ShownProblem } from "~/platform/http/use-problem";
import { TextField } from "~/ui/text-field";

type EmailFieldProps = { problem: ShownProblem; initial?: string; label?: string; hint?: string };

/** The field for an e-mail address. */
export function EmailField({ problem, initial, label, hint }: EmailFieldProps) {
  const { t } = useTranslation("identity");
  return (
    <TextField
      {...problem.field("email", initial)}
      type="email"
      inputMode="email"
      autoCapitalize="none"
      spellCheck={false}
      autoComplete="username"
      maxLength={254}
      required
      label={label ?? t("field.email")}
      hint={hint}
    />
  );
}
