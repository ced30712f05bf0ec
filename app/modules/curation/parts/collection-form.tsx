import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";

type CollectionFormProps = { collection: { name: string; description: string } | null; backTo: string };

/** What a collection is called and what it is for. */
export function CollectionForm({ collection, backTo }: CollectionFormProps) {
  const { t } = useTranslation("collections");
  const problem = useProblem();
  return (
    <Form method="post" className="grid max-w-measure gap-5">
      {problem.title ? (
        <FormProblem
          title={problem.title}
          problems={problem.named({ name: t("field.name"), description: t("field.description") })}
        />
      ) : null}
      <TextField
        {...problem.field("name", collection?.name)}
        label={t("field.name")}
        hint={t("field.name-hint")}
        required
        maxLength={100}
      />
      <TextArea
        {...problem.field("description", collection?.description)}
        label={t("field.description")}
        aside={t("common:act.optional")}
        maxLength={500}
        rows={3}
      />
      <div className="flex flex-wrap gap-2.5">
        <Button variant="main">{t(collection ? "save" : "begin")}</Button>
        <Button to={backTo} variant="quiet">
          {t("common:act.cancel")}
        </Button>
      </div>
    </Form>
  );
}
