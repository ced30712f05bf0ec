import { useTranslation } from "react-i18next";
import type { ShownProblem } from "~/platform/http/use-problem";
import { PasswordField } from "~/ui/password-field";

type SecretFieldProps = {
  /** The password one has, or a new one with its rules beside it. */
  kind: "password" | "current" | "new-password" | "first-password";
  problem: ShownProblem;
};

/** The field for a password: never filled in by us, known to password managers. */
export function SecretField({ kind, problem }: SecretFieldProps) {
  const { t } = useTranslation("identity");
  const name = kind === "current" ? "current" : "password";
  const fresh = kind === "new-password" || kind === "first-password";
  return (
    <PasswordField
      name={name}
      label={t(`field.${kind}`)}
      hint={fresh ? t("field.password-hint") : undefined}
      error={problem.of(name)}
      autoComplete={fresh ? "new-password" : "current-password"}
      required
      minLength={fresh ? 10 : undefined}
      maxLength={256}
      showLabel={t("field.show")}
      hideLabel={t("field.hide")}
    />
  );
}
