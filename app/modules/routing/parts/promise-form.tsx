import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { Select } from "~/ui/select";
import { TextField } from "~/ui/text-field";
import { useSending } from "~/ui/use-sending";
import { promiseUnits } from "../rules/promise";
import { promisers } from "../rules/promiser";
import { usePromiserWords } from "./use-promiser-words";

/** Promises something, or changes what was promised for the same people. */
export function PromiseForm() {
  const { t } = useTranslation("routing");
  const problem = useProblem();
  const sending = useSending();
  const words = usePromiserWords();
  return (
    <Form method="post" className="grid gap-5">
      <div>
        <h2>{t("promises.new")}</h2>
        <p className="mt-1 text-ink-2">{t("promises.new-text")}</p>
      </div>
      {problem.title ? (
        <FormProblem
          title={problem.title}
          problems={problem.named({ who: t("promises.who"), amount: t("promises.amount"), unit: t("promises.unit") })}
        />
      ) : null}
      <Select
        {...problem.field("who", "everyone")}
        label={t("promises.who")}
        choices={promisers.map((who) => ({ value: who, label: words(who) }))}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField
          type="number"
          {...problem.field("amount", "4")}
          label={t("promises.amount")}
          min={1}
          max={168}
          required
          inputMode="numeric"
        />
        <Select
          {...problem.field("unit", "workingHours")}
          label={t("promises.unit")}
          choices={promiseUnits.map((unit) => ({ value: unit, label: t(`promises.units.${unit}`) }))}
        />
      </div>
      <div>
        <Button variant="main" pending={sending}>
          {t("promises.send")}
        </Button>
      </div>
    </Form>
  );
}
