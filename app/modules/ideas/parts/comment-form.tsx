import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { BodyField } from "~/modules/interactions/body-field";
import { SpeakAs, type SpeakingChoice } from "~/modules/network/speak-as";
import { useProblem } from "~/platform/http/use-problem";
import type { RichText } from "~/platform/rich-text/document";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { useSending } from "~/ui/use-sending";
import { ideaPath } from "../rules/idea-path";

/** Where one remarks on an idea. */
export function CommentForm({ choices, draftKey }: { choices: readonly SpeakingChoice[]; draftKey: string }) {
  const { t } = useTranslation("ideas");
  const problem = useProblem();
  const sending = useSending();
  return (
    <Form method="post" id="write" className="mt-8 grid scroll-mt-6 gap-4">
      {problem.title ? <FormProblem title={problem.title} problems={problem.list} /> : null}
      <SpeakAs choices={choices} value={problem.typed("as")} error={problem.of("as")} />
      <BodyField
        label={t("comments.body")}
        value={problem.typed("body")}
        error={problem.of("body")}
        draftKey={draftKey}
        rows={4}
      />
      <div>
        <Button variant="main" pending={sending}>
          {t("comments.send")}
        </Button>
      </div>
    </Form>
  );
}

type CommentEditFormProps = {
  comment: {
    id: number;
    ideaId: number;
    markdown: string;
    json: RichText | string | null;
    text: string;
    may: { edit: boolean; remove: boolean };
  };
};

/** Changes a remark, or takes it from view. */
export function CommentEditForm({ comment }: CommentEditFormProps) {
  const { t } = useTranslation("ideas");
  const problem = useProblem();
  return (
    <Form method="post" className="grid gap-5">
      {problem.title ? <FormProblem title={problem.title} problems={problem.list} /> : null}
      {comment.may.edit ? (
        <BodyField
          label={t("comments.body")}
          value={problem.typed("body", comment.markdown)}
          json={comment.json}
          error={problem.of("body")}
          draftKey={`edit:comment:${comment.id}`}
          rows={4}
        />
      ) : (
        <p>{comment.text}</p>
      )}
      <div className="flex flex-wrap gap-2.5">
        {comment.may.edit ? <Button variant="main">{t("common:act.save")}</Button> : null}
        {comment.may.remove ? (
          <Button variant="danger" name="remove" value="true">
            {t("comments.remove")}
          </Button>
        ) : null}
        <Button to={ideaPath(comment.ideaId)} variant="quiet">
          {t("common:act.cancel")}
        </Button>
      </div>
    </Form>
  );
}
