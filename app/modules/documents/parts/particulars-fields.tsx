import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { RadioGroup } from "~/ui/radio-group";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";

type ParticularsFieldsProps = { of: { title: string; summary: string; documentEntry: "open" | "invitation" } };

/** A document's title, its summary, and who may write in it. */
export function ParticularsFields({ of }: ParticularsFieldsProps) {
  const { t } = useTranslation("documents");
  const problem = useProblem();
  return (
    <>
      <TextField
        {...problem.field("title", of.title)}
        label={t("field.title")}
        hint={t("field.title-hint")}
        required
        maxLength={150}
      />
      <TextArea
        {...problem.field("summary", of.summary)}
        label={t("field.summary")}
        hint={t("field.summary-hint")}
        aside={t("common:act.optional")}
        maxLength={400}
        rows={2}
      />
      <RadioGroup
        name="documentEntry"
        label={t("field.entry")}
        defaultValue={problem.typed("documentEntry", of.documentEntry)}
        choices={(["invitation", "open"] as const).map((value) => ({
          value,
          label: t(`field.entry-of.${value}`),
          hint: t(`field.entry-hint.${value}`),
        }))}
      />
    </>
  );
}
