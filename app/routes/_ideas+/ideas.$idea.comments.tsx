import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ideaCommentsPage } from "~/modules/ideas/idea-comments-page.server";
import { CommentList } from "~/modules/ideas/parts/idea-comments";
import { IdeaFrame } from "~/modules/ideas/parts/idea-frame";
import { ideaPath } from "~/modules/ideas/rules/idea-path";
import { writeIdeaComment } from "~/modules/ideas/write-idea-comment.server";
import { CommentForm } from "~/modules/interactions/comment-form";
import { SpeakAs } from "~/modules/network/speak-as";
import { speakingChoices } from "~/modules/network/speaking-choices.server";
import { readForm } from "~/platform/http/form.server";
import { heldForm, holdAndSignIn, releaseHeld } from "~/platform/http/held-form.server";
import { numberIn } from "~/platform/http/known-number";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { useProblem } from "~/platform/http/use-problem";
import { Empty } from "~/ui/empty";
import { Pager } from "~/ui/pager";

export const handle = { i18n: ["ideas", "knowledge", "rich-text"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const after = new URL(request.url).searchParams.get("after");
  const page = await ideaCommentsPage(context.actor, numberIn(params.idea), after);
  if (!page) throw notFound();
  const { idea } = page;
  const choices = idea.may.comment ? await speakingChoices(context.actor, idea.club.id, context.viewer) : [];
  const title = context.t("ideas:comments.of", { title: idea.title });
  return { ...page, choices, held: await heldForm(request), meta: { title } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  if (context.actor.kind === "guest") return holdAndSignIn(form, new URL(request.url).pathname);
  const result = await writeIdeaComment(context.actor, { ...form, ideaId: params.idea });
  return respond(result, form, ({ ideaId, commentId }) =>
    redirect(`${ideaPath(ideaId, "comments")}#comment-${commentId}`, { headers: releaseHeld }),
  );
}

export default function IdeaCommentsRoute() {
  const { idea, comments, next, choices } = useLoaderData<typeof loader>();
  const { t } = useTranslation("ideas");
  const problem = useProblem();
  return (
    <IdeaFrame idea={idea} heading={t("comments.title")}>
      {comments.length === 0 ? <Empty title={t("comments.empty")} /> : <CommentList comments={comments} />}
      <Pager
        label={t("pages")}
        older={
          next ? { to: `${ideaPath(idea.id, "comments")}?after=${next}`, label: t("common:act.newer") } : undefined
        }
      />
      {idea.may.comment ? (
        <CommentForm key={idea.commentCount} draftKey={`comment:idea-${idea.id}`}>
          <SpeakAs choices={choices} value={problem.typed("as")} error={problem.of("as")} />
        </CommentForm>
      ) : null}
    </IdeaFrame>
  );
}
