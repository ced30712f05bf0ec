import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "~/ui/button";
import { Chip } from "~/ui/chip";
import { Empty } from "~/ui/empty";
import { FieldError } from "~/ui/field";
import { Select } from "~/ui/select";
import { TextField } from "~/ui/text-field";
import type { SplitWish } from "../rules/split-wish";
import type { SplittableView } from "../thread-view";

type SplitChoiceProps = {
  questionId: number;
  pieces: readonly SplittableView[];
  language: string;
  wish: SplitWish | null;
  /** Something was sent, but nothing was chosen. */
  missing: boolean;
};

/** Chooses what becomes a question of its own, what it is called and whose words it begins with; nothing is done yet. */
export function SplitChoice({ questionId, pieces, language, wish, missing }: SplitChoiceProps) {
  const { t } = useTranslation("threads");
  const comments = pieces.filter(({ kind }) => kind === "comment");
  const ticked = ({ kind, id }: SplittableView) =>
    (kind === "answer" ? wish?.answers : wish?.comments)?.includes(id) ?? false;
  if (pieces.length === 0) return <Empty title={t("split.nothing")}>{t("split.nothing-text")}</Empty>;
  return (
    <Form method="get" className="grid gap-6">
      <p>{t("split.text")}</p>
      <fieldset className="grid gap-1">
        <legend className="mb-1 font-head font-medium">{t("split.what")}</legend>
        {pieces.map((piece) => (
          <label key={`${piece.kind}-${piece.id}`} className="flex items-start gap-3 border-b border-line py-3">
            <input
              type="checkbox"
              name={piece.kind === "answer" ? "answers[]" : "comments[]"}
              value={piece.id}
              defaultChecked={ticked(piece)}
              className="mt-1 size-5 shrink-0 accent-(--act)"
            />
            <PieceWords piece={piece} language={language} />
          </label>
        ))}
        <FieldError id="answers" error={missing ? t("problem.choose-something") : undefined} />
      </fieldset>
      <TextField
        name="title"
        label={t("split.title")}
        hint={t("split.title-hint")}
        required
        maxLength={150}
        defaultValue={wish?.title}
      />
      <Select
        name="opening"
        label={t("split.opening")}
        hint={t("split.opening-hint")}
        defaultValue={wish?.opening ? String(wish.opening) : ""}
        choices={[
          { value: "", label: t("split.opening-question") },
          ...comments.map(({ id, name, excerpt }) => ({
            value: String(id),
            label: `${name}: ${excerpt.slice(0, 60)}`,
          })),
        ]}
      />
      <div className="flex flex-wrap gap-2.5">
        <Button variant="main">{t("split.look")}</Button>
        <Button to={`/questions/${questionId}/thread`} variant="quiet">
          {t("common:act.cancel")}
        </Button>
      </div>
    </Form>
  );
}

/** Who wrote an answer or a comment, and how it begins. */
export function PieceWords({ piece, language }: { piece: SplittableView; language: string }) {
  const { t } = useTranslation("threads");
  return (
    <span className="grid min-w-0 gap-0.5">
      <span className="flex flex-wrap items-center gap-2 font-head text-sm">
        {t(`piece.${piece.kind}`, { name: piece.name })}
        {piece.accepted ? <Chip tone="done">{t("piece.accepted")}</Chip> : null}
      </span>
      <span lang={language}>{piece.excerpt}</span>
    </span>
  );
}
