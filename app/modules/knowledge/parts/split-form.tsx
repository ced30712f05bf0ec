import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { Chip } from "~/ui/chip";
import { Empty } from "~/ui/empty";
import { FieldError } from "~/ui/field";
import { FormProblem } from "~/ui/form-problem";
import { Select } from "~/ui/select";
import { TextField } from "~/ui/text-field";
import type { SplittableView } from "../thread-view";
import { ReasonField } from "./reason-field";

type SplitFormProps = { questionId: number; pieces: readonly SplittableView[]; language: string };

/** Chooses what becomes a question of its own, what it is called and whose words it begins with. */
export function SplitForm({ questionId, pieces, language }: SplitFormProps) {
  const { t } = useTranslation("threads");
  const problem = useProblem();
  const comments = pieces.filter(({ kind }) => kind === "comment");
  if (pieces.length === 0) return <Empty title={t("split.nothing")}>{t("split.nothing-text")}</Empty>;
  return (
    <Form method="post" className="grid gap-6">
      {problem.title ? <FormProblem title={problem.title} problems={problem.list} /> : null}
      <p>{t("split.text")}</p>
      <fieldset className="grid gap-1">
        <legend className="mb-1 font-head font-medium">{t("split.what")}</legend>
        {pieces.map((piece) => (
          <label key={`${piece.kind}-${piece.id}`} className="flex items-start gap-3 border-b border-line py-3">
            <input
              type="checkbox"
              name={piece.kind === "answer" ? "answers[]" : "comments[]"}
              value={piece.id}
              className="mt-1 size-5 shrink-0 accent-(--act)"
            />
            <span className="grid gap-0.5">
              <span className="flex flex-wrap items-center gap-2 font-head text-sm">
                {t(`piece.${piece.kind}`, { name: piece.name })}
                {piece.accepted ? <Chip tone="done">{t("piece.accepted")}</Chip> : null}
              </span>
              <span lang={language}>{piece.excerpt}</span>
            </span>
          </label>
        ))}
        <FieldError id="answers" error={problem.of("answers")} />
      </fieldset>
      <TextField
        name="title"
        label={t("split.title")}
        hint={t("split.title-hint")}
        required
        maxLength={150}
        defaultValue={problem.typed("title")}
        error={problem.of("title")}
      />
      <Select
        name="opening"
        label={t("split.opening")}
        hint={t("split.opening-hint")}
        defaultValue={problem.typed("opening")}
        error={problem.of("opening")}
        choices={[
          { value: "", label: t("split.opening-question") },
          ...comments.map(({ id, name, excerpt }) => ({
            value: String(id),
            label: `${name}: ${excerpt.slice(0, 60)}`,
          })),
        ]}
      />
      <ReasonField />
      <div className="flex flex-wrap gap-2.5">
        <Button variant="main">{t("act.split")}</Button>
        <Button to={`/questions/${questionId}/thread`} variant="quiet">
          {t("common:act.cancel")}
        </Button>
      </div>
    </Form>
  );
}
