import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { CommentList } from "~/modules/ideas/parts/idea-comments";
import { TrialFrame } from "~/modules/ideas/parts/trial-frame";
import { trialPath } from "~/modules/ideas/rules/idea-path";
import { trialCommentsPage } from "~/modules/ideas/trial-comments-page.server";
import { writeTrialComment } from "~/modules/ideas/write-trial-comment.server";
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

export const handle = { i18n: ["trials", "ideas", "knowledge", "rich-text"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const after = new URL(request.url).searchParams.get("after");
  const page = await trialCommentsPage(context.actor, numberIn(params.trial), after);
  if (!page) throw notFound();
  const { trial } = page;
  const choices = trial.may.comment ? await speakingChoices(context.actor, trial.club.id, context.viewer) : [];
  const title = context.t("ideas:comments.of", { title: trial.title });
  return { ...page, choices, held: await heldForm(request), meta: { title } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  if (context.actor.kind === "guest") return holdAndSignIn(form, new URL(request.url).pathname);
  const result = await writeTrialComment(context.actor, { ...form, trialId: params.trial });
  return respond(result, form, ({ trialId, commentId }) =>
    redirect(`${trialPath(trialId, "comments")}#comment-${commentId}`, { headers: releaseHeld }),
  );
}

export default function TrialCommentsRoute() {
  const { trial, comments, next, choices } = useLoaderData<typeof loader>();
  const { t } = useTranslation("ideas");
  const problem = useProblem();
  return (
    <TrialFrame trial={trial} heading={t("comments.title")}>
      {comments.length === 0 ? <Empty title={t("comments.empty")} /> : <CommentList comments={comments} />}
      <Pager
        label={t("pages")}
        older={
          next ? { to: `${trialPath(trial.id, "comments")}?after=${next}`, label: t("common:act.newer") } : undefined
        }
      />
      {trial.may.comment ? (
        <CommentForm key={trial.commentCount} draftKey={`comment:trial-${trial.id}`}>
          <SpeakAs choices={choices} value={problem.typed("as")} error={problem.of("as")} />
        </CommentForm>
      ) : null}
    </TrialFrame>
  );
}
