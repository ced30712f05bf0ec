import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { BodyField } from "~/modules/interactions/body-field";
import { commentToChange } from "~/modules/knowledge/comment-to-change.server";
import { editComment } from "~/modules/knowledge/edit-comment.server";
import { ContributionFrame } from "~/modules/knowledge/parts/contribution-frame";
import { removeComment } from "~/modules/knowledge/remove-comment.server";
import { readForm } from "~/platform/http/form.server";
import { heldForm, holdAndSignIn, releaseHeld } from "~/platform/http/held-form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";

export const handle = { i18n: ["knowledge", "rich-text"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const comment = await commentToChange(context.actor, Number(params.comment));
  if (!comment) throw notFound();
  return { held: await heldForm(request), comment, meta: { title: context.t("knowledge:comments.edit") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  if (context.actor.kind === "guest") return holdAndSignIn(form, new URL(request.url).pathname);
  const command = form.remove === undefined ? editComment : removeComment;
  const result = await command(context.actor, { ...form, commentId: params.comment });
  return respond(result, form, ({ questionId }) => redirect(`/questions/${questionId}`, { headers: releaseHeld }));
}

export default function EditCommentRoute() {
  const { comment } = useLoaderData<typeof loader>();
  const { t } = useTranslation("knowledge");
  const problem = useProblem();
  return (
    <ContributionFrame about={comment} heading={t(comment.may.edit ? "comments.edit" : "comments.remove")}>
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
          <Button to={`/questions/${comment.questionId}`} variant="quiet">
            {t("common:act.cancel")}
          </Button>
        </div>
      </Form>
    </ContributionFrame>
  );
}
