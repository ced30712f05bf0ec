import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import type { RichText } from "~/platform/rich-text/document";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { useSending } from "~/ui/use-sending";
import { BodyField } from "./body-field";

type CommentFormProps = {
  /** How the writer speaks, where there is a choice. */
  children?: ReactNode;
  hint?: string;
  draftKey: string;
  /** What was written under that key and not sent yet. */
  draft?: string;
  /** What the field and the button are called where it is more than a remark. */
  words?: { body: string; send: string };
};

/** Where one remarks on something, or says something to others. */
export function CommentForm({ children, hint, draftKey, draft = "", words }: CommentFormProps) {
  const { t } = useTranslation("rich-text");
  const problem = useProblem();
  const sending = useSending();
  return (
    <Form method="post" id="write" className="mt-8 grid scroll-mt-6 gap-4">
      {problem.title ? <FormProblem title={problem.title} more={problem.more} problems={problem.list} /> : null}
      {children}
      <BodyField
        label={words?.body ?? t("comment.body")}
        hint={hint}
        value={problem.typed("body", draft)}
        error={problem.of("body")}
        draftKey={draftKey}
        rows={4}
      />
      <div>
        <Button variant="main" pending={sending}>
          {words?.send ?? t("comment.send")}
        </Button>
      </div>
    </Form>
  );
}

type CommentEditFormProps = {
  comment: {
    id: number;
    markdown: string;
    json: RichText | string | null;
    text: string;
    may: { edit: boolean; remove: boolean };
  };
  /** Where the remark stands. */
  backTo: string;
};

/** Changes a remark, or takes it from view. */
export function CommentEditForm({ comment, backTo }: CommentEditFormProps) {
  const { t } = useTranslation("rich-text");
  const problem = useProblem();
  return (
    <Form method="post" className="grid gap-5">
      {problem.title ? <FormProblem title={problem.title} more={problem.more} problems={problem.list} /> : null}
      {comment.may.edit ? (
        <BodyField
          label={t("comment.body")}
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
            {t("comment.remove")}
          </Button>
        ) : null}
        <Button to={backTo} variant="quiet">
          {t("common:act.cancel")}
        </Button>
      </div>
    </Form>
  );
}
