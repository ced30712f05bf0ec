import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { TextField } from "~/ui/text-field";
import { type SplitWish, splitPreview } from "../rules/split-wish";
import type { SplittableView } from "../thread-view";
import { ReasonField } from "./reason-field";
import { PieceWords } from "./split-choice";

type SplitFormProps = {
  question: { title: string };
  pieces: readonly SplittableView[];
  language: string;
  wish: SplitWish;
  /** The way back, with everything as it was chosen. */
  change: string;
};

/** What the two questions will look like, before it is done; the title can still be mended, and the reason is said. */
export function SplitForm({ question, pieces, language, wish, change }: SplitFormProps) {
  const { t } = useTranslation("threads");
  const problem = useProblem();
  const { opening, going, staying } = splitPreview(pieces, wish);
  return (
    <Form method="post" className="grid gap-6">
      {problem.title ? (
        <FormProblem title={problem.title} more={problem.more} problems={problem.named({ title: t("split.title") })} />
      ) : null}
      {wish.answers.map((id) => (
        <input key={id} type="hidden" name="answers[]" value={id} />
      ))}
      {wish.comments.map((id) => (
        <input key={id} type="hidden" name="comments[]" value={id} />
      ))}
      <input type="hidden" name="opening" value={wish.opening ?? ""} />
      <div className="grid gap-5 sm:grid-cols-2">
        <Half heading={t("split.stays")} title={question.title} pieces={staying} language={language} />
        <Half heading={t("split.goes")} title={wish.title} pieces={going} language={language}>
          {opening ? (
            <PieceWords piece={opening} language={language} />
          ) : (
            <span className="text-sm text-ink-3">{t("split.opens-alike")}</span>
          )}
        </Half>
      </div>
      {going.some(({ accepted }) => accepted) ? <p className="text-sm">{t("split.accepted")}</p> : null}
      <p className="text-sm text-ink-2">{t("split.along")}</p>
      <TextField
        {...problem.field("title", wish.title)}
        label={t("split.title")}
        hint={t("split.title-hint")}
        required
        maxLength={150}
      />
      <ReasonField />
      <div className="flex flex-wrap gap-2.5">
        <Button variant="main">{t("act.split")}</Button>
        <Button to={change} variant="quiet">
          {t("split.change")}
        </Button>
      </div>
    </Form>
  );
}

type HalfProps = {
  heading: string;
  title: string;
  pieces: readonly SplittableView[];
  language: string;
  children?: ReactNode;
};

function Half({ heading, title, pieces, language, children }: HalfProps) {
  const { t } = useTranslation("threads");
  return (
    <section className="grid min-w-0 content-start gap-2 rounded-lg bg-paper-2 px-5 py-4">
      <h2 className="font-head text-sm text-ink-3">{heading}</h2>
      <p lang={language} className="font-medium">
        {title}
      </p>
      {children}
      <ul className="grid gap-3 border-t border-line pt-3">
        {pieces.map((piece) => (
          <li key={`${piece.kind}-${piece.id}`}>
            <PieceWords piece={piece} language={language} />
          </li>
        ))}
        {pieces.length === 0 ? <li className="text-sm text-ink-3">{t("split.none-left")}</li> : null}
      </ul>
    </section>
  );
}
