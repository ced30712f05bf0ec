import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { RadioGroup } from "~/ui/radio-group";
import { Select } from "~/ui/select";
import { TextArea } from "~/ui/text-area";
import { useSending } from "~/ui/use-sending";
import { lengths } from "../rules/lengths";
import { reasons } from "../rules/reasons";
import type { SanctionForm } from "../sanction-form.server";

/** Why, for how long, and for which contribution somebody is asked to be quiet. */
export function SanctionFields({ form, backTo }: { form: SanctionForm; backTo: string }) {
  const { t } = useTranslation("sanctions");
  const problem = useProblem();
  const sending = useSending();
  const named = form.recent.map(({ name, kind, title, begins }) => ({
    value: name,
    label: <span lang={form.club.language}>{begins || title}</span>,
    hint: (
      <>
        {t(`kind.${kind}`)} · <span lang={form.club.language}>{title}</span>
      </>
    ),
  }));
  return (
    <Form method="post" className="grid gap-6">
      {problem.title ? (
        <FormProblem
          title={problem.title}
          more={problem.more}
          problems={problem.named({ words: t("form.words"), of: t("form.named"), reason: t("form.reason") })}
        />
      ) : null}
      <input type="hidden" name="clubId" value={form.clubId} />
      <input type="hidden" name="personId" value={form.personId} />
      <Select
        {...problem.field("reason", "advertising")}
        label={t("form.reason")}
        choices={reasons.map((value) => ({ value, label: t(`common:sanction.reason.${value}`) }))}
      />
      <TextArea
        {...problem.field("words")}
        label={t("form.words")}
        hint={t("form.words-hint")}
        required
        minLength={10}
        maxLength={1000}
      />
      <RadioGroup
        {...problem.field("length", form.length)}
        label={t("form.length")}
        hint={form.before > 0 ? t("form.before", { count: form.before }) : undefined}
        choices={lengths.map((value) => ({ value, label: t(`length.${value}`) }))}
      />
      <RadioGroup
        {...problem.field("of", form.named)}
        label={t("form.named")}
        hint={t("form.named-hint")}
        choices={[...named, { value: "", label: t("form.named-none") }]}
      />
      <div className="flex flex-wrap gap-2.5">
        <Button variant="danger" pending={sending}>
          {t("form.send")}
        </Button>
        <Button to={backTo} variant="quiet">
          {t("common:act.cancel")}
        </Button>
      </div>
    </Form>
  );
}
