import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { ShownProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/text-field";
import { useSending } from "~/ui/use-sending";
import { SecretField } from "./secret-field";

/** The last step: one's own handle, typed, and the password. */
export function DepartureForm({ handle, problem }: { handle: string; problem: ShownProblem }) {
  const { t } = useTranslation("identity");
  return (
    <Form method="post" noValidate className="grid max-w-md gap-5">
      <TextField
        name="confirmation"
        label={t("field.confirmation")}
        hint={t("field.confirmation-hint", { handle })}
        error={problem.of("confirmation")}
        defaultValue={problem.typed("confirmation")}
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
        required
      />
      <SecretField kind="current" problem={problem} />
      <div>
        <Button variant="danger" pending={useSending()}>
          {t("departure.submit")}
        </Button>
      </div>
    </Form>
  );
}
