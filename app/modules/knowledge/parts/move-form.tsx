import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { AimChoice } from "~/modules/topics/aim-choice";
import { TopicPills } from "~/modules/topics/topic-pills";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { FormProblem } from "~/ui/form-problem";
import { Notice } from "~/ui/notice";
import { Select } from "~/ui/select";
import type { MovePreview } from "../thread-view";
import { ReasonField } from "./reason-field";

type MoveFormProps = {
  questionId: number;
  clubs: readonly { slug: string; name: string }[];
  preview: MovePreview | null;
};

/** To which club a question goes; then under which of its topics, and why. */
export function MoveForm({ questionId, clubs, preview }: MoveFormProps) {
  const { t } = useTranslation("threads");
  const problem = useProblem();
  const fitting = (preview?.topics ?? []).filter(({ fits }) => fits).map(({ slug }) => slug);
  if (clubs.length === 0) return <Empty title={t("move.nowhere")}>{t("move.nowhere-text")}</Empty>;
  return (
    <div className="grid gap-8">
      <Form method="get" className="grid gap-4">
        <p>{t("move.text")}</p>
        <Select
          name="to"
          label={t("move.to")}
          defaultValue={preview?.club.slug ?? clubs[0]?.slug}
          choices={clubs.map(({ slug, name }) => ({ value: slug, label: name }))}
        />
        <div>
          <Button variant={preview ? "plain" : "main"}>{t("preview")}</Button>
        </div>
      </Form>
      {preview ? (
        <Form key={preview.club.slug} method="post" className="grid gap-5 border-t border-line pt-6">
          {problem.title ? <FormProblem title={problem.title} more={problem.more} problems={problem.list} /> : null}
          <input type="hidden" name="to" value={preview.club.slug} />
          <Notice title={t("move.will", { club: preview.club.name })}>
            <ul className="list-disc ps-5">
              <li>{t("move.pieces", { answers: preview.answers, comments: preview.comments })}</li>
              {preview.unmatched.length > 0 ? (
                <li>{t("move.unmatched", { topics: preview.unmatched.join(", ") })}</li>
              ) : null}
              <li>{t("undo-until")}</li>
            </ul>
          </Notice>
          <TopicPills
            name="topics"
            label={t("move.topics")}
            topics={preview.topics.filter(({ kind }) => kind === "subject")}
            chosen={problem.typedList("topics", fitting)}
            error={problem.of("topics")}
          />
          <AimChoice
            aims={preview.topics.filter(({ kind }) => kind === "aim")}
            chosen={problem.typedList("aims", fitting)}
            error={problem.of("aims")}
          />
          <ReasonField />
          <div className="flex flex-wrap gap-2.5">
            <Button variant="main">{t("act.move")}</Button>
            <Button to={`/questions/${questionId}/thread`} variant="quiet">
              {t("common:act.cancel")}
            </Button>
          </div>
        </Form>
      ) : null}
    </div>
  );
}
