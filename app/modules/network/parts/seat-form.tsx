import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { Select } from "~/ui/select";
import { TextField } from "~/ui/text-field";
import { useSending } from "~/ui/use-sending";
import { seatKinds, sides } from "../rules/kinds";

/** Offers an organisation a seat in a club. */
export function SeatForm() {
  const { t } = useTranslation("network");
  const problem = useProblem();
  const sending = useSending();
  return (
    <Form method="post" className="grid gap-5">
      <div>
        <h2>{t("seats.new")}</h2>
        <p className="mt-1 text-ink-2">{t("seats.new-text")}</p>
      </div>
      {problem.title ? (
        <FormProblem
          title={problem.title}
          problems={problem.named({
            organisation: t("seats.organisation"),
            kind: t("seats.kind"),
            side: t("seats.side"),
          })}
        />
      ) : null}
      <TextField
        {...problem.field("organisation")}
        label={t("seats.organisation")}
        hint={t("seats.organisation-hint")}
        required
        autoComplete="off"
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <Select
          {...problem.field("kind", "partner")}
          label={t("seats.kind")}
          choices={seatKinds.map((kind) => ({ value: kind, label: t(`seat.${kind}`) }))}
        />
        <Select
          {...problem.field("side")}
          label={t("seats.side")}
          choices={[
            { value: "", label: t("seats.side-usual") },
            ...sides.map((side) => ({ value: side, label: t(`common:side.${side}`) })),
          ]}
        />
      </div>
      <div>
        <Button variant="main" pending={sending}>
          {t("seats.give")}
        </Button>
      </div>
    </Form>
  );
}
