import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { useSending } from "~/ui/use-sending";
import { DayField } from "./day-field";

type AbsenceFormProps = {
  days: { today: string; tomorrow: string; last: string };
  /** The colleague it is about. */
  of?: string;
};

/** From which day somebody is not there, and on which they are back. */
export function AbsenceForm({ days, of }: AbsenceFormProps) {
  const { t } = useTranslation("routing");
  const problem = useProblem();
  const sending = useSending();
  return (
    <Form method="post" className="grid gap-5">
      {problem.title ? (
        <FormProblem title={problem.title} problems={problem.named({ first: t("away.first"), back: t("away.back") })} />
      ) : null}
      <div className="grid gap-5 sm:grid-cols-2">
        <DayField name="first" label={t("away.first")} first={days.today} usual={days.today} last={days.last} />
        <DayField name="back" label={t("away.back")} first={days.tomorrow} />
      </div>
      <p className="text-sm leading-normal text-ink-3">{of ? t("away.seen-of", { name: of }) : t("away.seen")}</p>
      <div>
        <Button variant="main" pending={sending}>
          {t("away.send")}
        </Button>
      </div>
    </Form>
  );
}
