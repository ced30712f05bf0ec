import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { Select } from "~/ui/select";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { useSending } from "~/ui/use-sending";
import { dutyKinds } from "../rules/acts";

/** What a sponsor will do of what it owes, and by when. */
export function PromiseForm({ sponsor, tomorrow, back }: { sponsor: string; tomorrow: string; back: string }) {
  const { t } = useTranslation("governance");
  const problem = useProblem();
  const sending = useSending();
  return (
    <Form method="post" className="grid max-w-measure gap-5">
      <div>
        <h2>{t("promises.title", { name: sponsor })}</h2>
        <p className="mt-1.5 text-ink-2">{t("promises.text")}</p>
      </div>
      {problem.title ? (
        <FormProblem
          title={problem.title}
          problems={problem.named({
            kind: t("duties.kind"),
            what: t("promises.what"),
            dueOn: t("promises.due-on"),
          })}
        />
      ) : null}
      <Select
        name="kind"
        defaultValue={problem.typed("kind", "knowledge")}
        error={problem.of("kind")}
        label={t("duties.kind")}
        choices={dutyKinds.map((kind) => ({ value: kind, label: t(`duty.${kind}`) }))}
      />
      <TextArea {...problem.field("what")} label={t("promises.what")} required maxLength={500} rows={3} />
      <TextField {...problem.field("dueOn")} type="date" min={tomorrow} required label={t("promises.due-on")} />
      <div className="flex flex-wrap gap-2.5">
        <Button variant="main" pending={sending}>
          {t("promises.send")}
        </Button>
        <Button to={back} variant="quiet">
          {t("common:act.cancel")}
        </Button>
      </div>
    </Form>
  );
}
