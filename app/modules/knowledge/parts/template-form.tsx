import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { TopicPills } from "~/modules/topics/topic-pills";
import type { TopicOption } from "~/modules/topics/topics-of.server";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { TextField } from "~/ui/text-field";
import { useSending } from "~/ui/use-sending";
import { mostHeadings } from "../rules/template-fields";
import { contextParts, type TemplateView } from "../template-view";

const rows = Array.from({ length: mostHeadings }, (_, at) => at);
/** Most templates have no more; further ones wait until they are wanted. */
const rowsShown = 3;

type TemplateFormProps = { template: TemplateView | null; topics: readonly TopicOption[]; backTo: string };

/** Writes a template, or changes it: its name, when it helps, its headings, and what else it asks for. */
export function TemplateForm({ template, topics, backTo }: TemplateFormProps) {
  const { t } = useTranslation("templates");
  const problem = useProblem();
  const sending = useSending();
  const asks = problem.typedList("asks", template?.asks);
  const headings = problem.typedList(
    "heading",
    template?.headings.map(({ heading }) => heading),
  );
  const prompts = problem.typedList(
    "prompt",
    template?.headings.map(({ prompt }) => prompt),
  );
  const row = (at: number) => (
    <li key={at} className="grid gap-3 sm:grid-cols-2">
      <TextField
        name="heading[]"
        id={`heading.${at}`}
        label={t("field.heading", { number: at + 1 })}
        maxLength={60}
        defaultValue={headings[at] ?? ""}
        error={problem.of(`heading.${at}`) ?? (at === 0 ? problem.of("heading") : undefined)}
      />
      <TextField
        name="prompt[]"
        id={`prompt.${at}`}
        label={t("field.prompt", { number: at + 1 })}
        maxLength={200}
        defaultValue={prompts[at] ?? ""}
        error={problem.of(`prompt.${at}`)}
      />
    </li>
  );
  return (
    <Form method="post" className="grid max-w-[44rem] gap-6">
      {problem.title ? (
        <FormProblem
          title={problem.title}
          more={problem.more}
          problems={problem.named({ name: t("field.name"), whenToUse: t("field.when") })}
        />
      ) : null}
      <TextField {...problem.field("name", template?.name)} label={t("field.name")} required maxLength={60} />
      <TextField
        {...problem.field("whenToUse", template?.whenToUse)}
        label={t("field.when")}
        hint={t("field.when-hint")}
        required
        maxLength={160}
      />
      <fieldset id="heading" tabIndex={-1}>
        <legend className="font-head font-medium">{t("field.headings")}</legend>
        <p className="mb-3 text-sm leading-normal text-ink-3">{t("field.headings-hint")}</p>
        <ol className="grid gap-4">{rows.slice(0, rowsShown).map(row)}</ol>
        <details className="mt-2" open={rows.slice(rowsShown).some((at) => headings[at] || prompts[at])}>
          <summary className="inline-flex min-h-11 items-center">{t("field.more-headings")}</summary>
          <ol className="mt-2 grid gap-4">{rows.slice(rowsShown).map(row)}</ol>
        </details>
      </fieldset>
      <fieldset>
        <legend className="font-head font-medium">{t("field.asks")}</legend>
        <p className="text-sm leading-normal text-ink-3">{t("field.asks-hint")}</p>
        <div className="flex flex-wrap gap-x-6">
          {contextParts.map((part) => (
            <label key={part} className="flex min-h-11 items-center gap-3 font-head">
              <input type="checkbox" name="asks[]" value={part} defaultChecked={asks.includes(part)} />
              {t(`context:part.${part}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <TopicPills
        name="topics"
        label={t("field.topics")}
        topics={topics.filter(({ kind }) => kind === "subject")}
        chosen={problem.typedList(
          "topics",
          template?.topics.map(({ slug }) => slug),
        )}
        error={problem.of("topics")}
      />
      <div className="flex flex-wrap gap-2.5">
        <Button variant="main" pending={sending}>
          {t("common:act.save")}
        </Button>
        <Button to={backTo} variant="quiet">
          {t("common:act.cancel")}
        </Button>
      </div>
    </Form>
  );
}
