import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { editIdeaComment } from "~/modules/ideas/edit-idea-comment.server";
import { ideaCommentToChange } from "~/modules/ideas/idea-comment-to-change.server";
import { IdeaFrame } from "~/modules/ideas/parts/idea-frame";
import { TrialFrame } from "~/modules/ideas/parts/trial-frame";
import { removeIdeaComment } from "~/modules/ideas/remove-idea-comment.server";
import { ideaPath, trialPath } from "~/modules/ideas/rules/idea-path";
import { CommentEditForm } from "~/modules/interactions/comment-form";
import { readForm } from "~/platform/http/form.server";
import { heldForm, holdAndSignIn, releaseHeld } from "~/platform/http/held-form.server";
import { numberIn } from "~/platform/http/known-number";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["ideas", "trials", "knowledge", "rich-text"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const comment = await ideaCommentToChange(context.actor, numberIn(params.comment));
  if (!comment) throw notFound();
  return { comment, held: await heldForm(request), meta: { title: context.t("rich-text:comment.edit") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  if (context.actor.kind === "guest") return holdAndSignIn(form, new URL(request.url).pathname);
  const command = form.remove === undefined ? editIdeaComment : removeIdeaComment;
  const result = await command(context.actor, { ...form, commentId: params.comment });
  return respond(result, form, ({ path }) => redirect(path, { headers: releaseHeld }));
}

export default function EditIdeaCommentRoute() {
  const { comment } = useLoaderData<typeof loader>();
  const { t } = useTranslation("rich-text");
  const { of, thingId: id, title, club } = comment;
  const heading = t(comment.may.edit ? "comment.edit" : "comment.remove");
  return of === "trial" ? (
    <TrialFrame trial={{ id, title, club }} heading={heading}>
      <CommentEditForm comment={comment} backTo={trialPath(id)} />
    </TrialFrame>
  ) : (
    <IdeaFrame idea={{ id, title, club }} heading={heading}>
      <CommentEditForm comment={comment} backTo={ideaPath(id)} />
    </IdeaFrame>
  );
}
