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
        name="name"
        label={t("field.name")}
        hint={t("field.name-hint")}
        required
        maxLength={100}
        defaultValue={problem.typed("name", collection?.name)}
        error={problem.of("name")}
      />
      <TextArea
        name="description"
        label={t("field.description")}
        aside={t("common:act.optional")}
        maxLength={500}
        rows={3}
        defaultValue={problem.typed("description", collection?.description)}
        error={problem.of("description")}
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
