import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { TopicKind } from "~/modules/topics/topic-kinds";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { FormProblem } from "~/ui/form-problem";
import { Select } from "~/ui/select";
import { TextField } from "~/ui/text-field";
import type { BulkItemView, BulkKind } from "../desk-view";
import { nameOf } from "../rules/named";
import { BulkItems } from "./bulk-items";

type Choices = {
  topics: readonly { slug: string; name: string; kind: TopicKind }[];
  curators: readonly { id: number; name: string }[];
  clubs: readonly { slug: string; name: string }[];
  collections: readonly { id: number; name: string }[];
};
type BulkFormProps = {
  /** Path of the desk. */
  base: string;
  language: string;
  act: BulkKind;
  items: readonly BulkItemView[];
  choices: Choices;
};

/** Which things an act will be done with, which not and why; with what, and the reason. */
export function BulkForm({ base, language, act, items, choices }: BulkFormProps) {
  const { t } = useTranslation("curation");
  const problem = useProblem();
  const desk = `${base}?all`;
  const nowhere = act === "collect" && choices.collections.length === 0;
  const fitting = items.filter(({ skipped }) => skipped === "");
  if (nowhere)
    return (
      <Empty
        title={t("bulk.no-collection")}
        action={<Button to={`${base.replace(/curation$/, "collections/new")}`}>{t("bulk.make-collection")}</Button>}
      />
    );
  if (fitting.length === 0)
    return (
      <div className="grid gap-5">
        <BulkItems items={items} language={language} />
        <Empty title={t("bulk.nothing")} action={<Button to={desk}>{t("bulk.back")}</Button>}>
          {t("bulk.nothing-text")}
        </Empty>
      </div>
    );
  return (
    <Form method="post" className="grid max-w-measure gap-5">
      {problem.title ? (
        <FormProblem
          title={problem.title}
          more={problem.more}
          problems={problem.named({ reason: t(act === "collect" ? "bulk.why" : "bulk.reason") })}
        />
      ) : null}
      <p>{t("bulk.will", { count: fitting.length })}</p>
      <BulkItems items={items} language={language} />
      <input type="hidden" name="act" value={act} />
      {fitting.map((item) => (
        <input key={nameOf(item)} type="hidden" name="of[]" value={nameOf(item)} />
      ))}
      <Means act={act} choices={choices} />
      <TextField
        {...problem.field("reason")}
        label={t(act === "collect" ? "bulk.why" : "bulk.reason")}
        hint={t(act === "collect" ? "bulk.why-hint" : "bulk.reason-hint")}
        required
        maxLength={300}
      />
      <div className="flex flex-wrap gap-2.5">
        <Button variant="main">{t("bulk.do", { count: fitting.length })}</Button>
        <Button to={desk} variant="quiet">
          {t("common:act.cancel")}
        </Button>
      </div>
    </Form>
  );
}

function Means({ act, choices }: { act: BulkKind; choices: Choices }) {
  const { t } = useTranslation("curation");
  const problem = useProblem();
  const field = (name: "topic" | "owner" | "to" | "collection", list: { value: string; label: string }[]) => (
    <Select
      name={name}
      label={t(`bulk.${name}`)}
      choices={list}
      defaultValue={problem.typed(name, list[0]?.value)}
      error={problem.of(name)}
    />
  );
  if (act === "addTopic")
    return field(
      "topic",
      choices.topics.map((topic) => ({
        value: topic.slug,
        label: topic.kind === "aim" ? t("knowledge:aim-named", topic) : topic.name,
      })),
    );
  if (act === "assign")
    return field(
      "owner",
      choices.curators.map(({ id, name }) => ({ value: String(id), label: name })),
    );
  if (act === "collect")
    return field(
      "collection",
      choices.collections.map(({ id, name }) => ({ value: String(id), label: name })),
    );
  if (act === "move")
    return field(
      "to",
      choices.clubs.map(({ slug, name }) => ({ value: slug, label: name })),
    );
  return null;
}
