import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { Link } from "~/ui/link";
import { Notice } from "~/ui/notice";
import { TextField } from "~/ui/text-field";
import type { MergePreview } from "../thread-view";
import { ReasonField } from "./reason-field";

type MergeFormProps = {
  question: { id: number; title: string; club: { language: string } };
  typed: string | null;
  preview: MergePreview | null;
};

/** Which question this one becomes part of; then what will happen, and why. */
export function MergeForm({ question, typed, preview }: MergeFormProps) {
  const { t } = useTranslation("threads");
  const problem = useProblem();
  return (
    <div className="grid gap-8">
      <Form method="get" className="grid gap-4">
        <p>{t("merge.text")}</p>
        <TextField
          name="into"
          label={t("merge.into")}
          hint={t("merge.into-hint")}
          required
          defaultValue={typed ?? ""}
          error={typed && !preview ? t("problem.other-club") : undefined}
        />
        <div>
          <Button variant={preview ? "plain" : "main"}>{t("preview")}</Button>
        </div>
      </Form>
      {preview ? (
        <Form method="post" className="grid gap-5 border-t border-line pt-6">
          {problem.title ? <FormProblem title={problem.title} more={problem.more} problems={problem.list} /> : null}
          <input type="hidden" name="into" value={preview.into.id} />
          <Notice title={t("merge.will")}>
            <p lang={question.club.language}>
              <Link to={preview.into.path}>{preview.into.title}</Link>
            </p>
            <ul className="mt-2 list-disc ps-5">
              <li>{t("merge.pieces", { answers: preview.answers, comments: preview.comments })}</li>
              <li>{t("merge.people", { votes: preview.votes, followers: preview.followers })}</li>
              {preview.acceptances.carried > 0 ? (
                <li>{t("merge.carried", { count: preview.acceptances.carried })}</li>
              ) : null}
              {preview.acceptances.dropped > 0 ? (
                <li>{t("merge.dropped", { count: preview.acceptances.dropped })}</li>
              ) : null}
              <li>{t("merge.address")}</li>
              <li>{t("undo-until")}</li>
            </ul>
          </Notice>
          <ReasonField />
          <div className="flex flex-wrap gap-2.5">
            <Button variant="main">{t("act.merge")}</Button>
            <Button to={`/questions/${question.id}/thread`} variant="quiet">
              {t("common:act.cancel")}
            </Button>
          </div>
        </Form>
      ) : null}
    </div>
  );
}
