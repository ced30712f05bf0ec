import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { CommentEditForm } from "~/modules/interactions/comment-form";
import { commentToChange } from "~/modules/knowledge/comment-to-change.server";
import { editComment } from "~/modules/knowledge/edit-comment.server";
import { ContributionFrame } from "~/modules/knowledge/parts/contribution-frame";
import { removeComment } from "~/modules/knowledge/remove-comment.server";
import { readForm } from "~/platform/http/form.server";
import { heldForm, holdAndSignIn, releaseHeld } from "~/platform/http/held-form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["knowledge", "rich-text"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const comment = await commentToChange(context.actor, Number(params.comment));
  if (!comment) throw notFound();
  return { held: await heldForm(request), comment, meta: { title: context.t("rich-text:comment.edit") } };
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
  const { t } = useTranslation("rich-text");
  return (
    <ContributionFrame about={comment} heading={t(comment.may.edit ? "comment.edit" : "comment.remove")}>
      <CommentEditForm comment={comment} backTo={`/questions/${comment.questionId}`} />
    </ContributionFrame>
  );
}
