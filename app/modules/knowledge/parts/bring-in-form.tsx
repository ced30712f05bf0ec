import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { Select } from "~/ui/select";
import { TextField } from "~/ui/text-field";
import type { QuestionView } from "../question-view";

type BringInFormProps = { about: QuestionView; organisations: readonly { slug: string; name: string }[] };

/** Asks another organisation of the club into the same thread. */
export function BringInForm({ about, organisations }: BringInFormProps) {
  const { t } = useTranslation("sides");
  const problem = useProblem();
  const asked = [about.asked?.slug, ...about.broughtIn.map((one) => one.slug)];
  const choices = organisations.filter(({ slug }) => !asked.includes(slug));
  if (choices.length === 0) return <p>{t("bring-in.nobody-left")}</p>;
  return (
    <Form method="post" className="grid gap-5">
      {problem.title ? (
        <FormProblem
          title={problem.title}
          problems={problem.named({ organisation: t("bring-in.organisation"), note: t("bring-in.note") })}
        />
      ) : null}
      <p>{t("bring-in.text")}</p>
      <Select
        {...problem.field("organisation")}
        label={t("bring-in.organisation")}
        choices={choices.map(({ slug, name }) => ({ value: slug, label: name }))}
      />
      <TextField
        {...problem.field("note")}
        label={t("bring-in.note")}
        hint={t("bring-in.note-hint")}
        aside={t("common:act.optional")}
        maxLength={300}
      />
      <div className="flex flex-wrap gap-2.5">
        <Button variant="main">{t("bring-in.send")}</Button>
        <Button to={about.path} variant="quiet">
          {t("common:act.cancel")}
        </Button>
      </div>
    </Form>
  );
}
