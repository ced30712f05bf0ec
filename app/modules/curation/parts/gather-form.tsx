import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { documentKinds } from "~/modules/documents/document-kinds";
import { SpeakAs, type SpeakingChoice } from "~/modules/network/speak-as";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { Chip } from "~/ui/chip";
import { Empty } from "~/ui/empty";
import { FieldError } from "~/ui/field";
import { FormProblem } from "~/ui/form-problem";
import { Select } from "~/ui/select";
import { Speaker } from "~/ui/speaker";
import { TextField } from "~/ui/text-field";
import type { DraftableView } from "../draftable.server";
import { nameOf } from "../rules/named";

type GatherFormProps = {
  answers: readonly DraftableView[];
  choices: readonly SpeakingChoice[];
  language: string;
  backTo: string;
};

/** Chooses the answers that a document begins with, what it is called and what kind it is. */
export function GatherForm({ answers, choices, language, backTo }: GatherFormProps) {
  const { t } = useTranslation("curation");
  const problem = useProblem();
  if (answers.length === 0)
    return (
      <Empty title={t("gather.nothing")} action={<Button to={backTo}>{t("bulk.back")}</Button>}>
        {t("gather.nothing-text")}
      </Empty>
    );
  return (
    <Form method="post" className="grid max-w-measure gap-6">
      {problem.title ? (
        <FormProblem
          title={problem.title}
          more={problem.more}
          problems={problem.named({ title: t("gather.title"), kind: t("gather.kind") })}
        />
      ) : null}
      <p>{t("gather.text")}</p>
      <fieldset className="grid gap-1">
        <legend className="mb-1 font-head font-medium">{t("gather.which")}</legend>
        {answers.map((answer) => (
          <GatherChoice key={answer.id} answer={answer} language={language} />
        ))}
        <FieldError id="of" error={problem.of("of")} />
      </fieldset>
      <TextField {...problem.field("title", answers[0]?.title)} label={t("gather.title")} required maxLength={150} />
      <Select
        {...problem.field("kind", "guide")}
        label={t("gather.kind")}
        choices={documentKinds.map((kind) => ({ value: kind, label: t(`documents:kind.${kind}`) }))}
      />
      <SpeakAs choices={choices} value={problem.typed("as")} error={problem.of("as")} />
      <div className="flex flex-wrap gap-2.5">
        <Button variant="main">{t("gather.act")}</Button>
        <Button to={backTo} variant="quiet">
          {t("common:act.cancel")}
        </Button>
      </div>
    </Form>
  );
}

function GatherChoice({ answer, language }: { answer: DraftableView; language: string }) {
  const { t } = useTranslation("curation");
  const problem = useProblem();
  const name = nameOf({ kind: "answer", id: answer.id });
  const chosen = problem.typedList("of", answer.chosen ? [name] : []);
  return (
    <label className="flex items-start gap-3 border-b border-line py-3">
      <input
        type="checkbox"
        name="of[]"
        value={name}
        defaultChecked={chosen.includes(name)}
        className="mt-1 size-5 shrink-0 accent-(--act)"
      />
      <span className="grid min-w-0 gap-1">
        <span className="flex flex-wrap items-center gap-2 font-head text-sm">
          <Speaker name={answer.name} side={answer.side} size="s" />
          {answer.organisation ? t("gather.by-for", answer) : answer.name}
          <span className="sr-only">({t(`common:side.${answer.side}`)})</span>
          {answer.joint ? <Chip>{t("gather.joint")}</Chip> : null}
          {answer.accepted ? <Chip tone="done">{t("gather.accepted")}</Chip> : null}
        </span>
        <span lang={language} className="font-head text-sm text-ink-3">
          {answer.title}
        </span>
        <span lang={language}>{answer.excerpt}</span>
      </span>
    </label>
  );
}
