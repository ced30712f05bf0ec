import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { commentsPage } from "~/modules/knowledge/comments-page.server";
import { contributionAt } from "~/modules/knowledge/contribution-of.server";
import { CommentsBoard } from "~/modules/knowledge/parts/comments-board";
import { ContributionFrame } from "~/modules/knowledge/parts/contribution-frame";
import { writeComment } from "~/modules/knowledge/write-comment.server";
import { speakingChoices } from "~/modules/network/speaking-choices.server";
import { leadNotice } from "~/modules/rooms/lead-notice.server";
import { LeadNotice } from "~/modules/rooms/parts/lead-notice";
import { readForm } from "~/platform/http/form.server";
import { heldForm, holdAndSignIn, releaseHeld } from "~/platform/http/held-form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["knowledge", "rich-text", "cases"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const about = await contributionAt(context.actor, params);
  const after = new URL(request.url).searchParams.get("after");
  const page = await commentsPage(context.actor, { kind: about.kind, id: about.id, clubId: about.club.id }, after);
  const choices = about.may.comment ? await speakingChoices(context.actor, about.club.id, context.viewer) : [];
  return {
    held: await heldForm(request),
    about,
    page,
    choices,
    notice: about.may.comment ? await leadNotice(context.actor, about) : null,
    meta: { title: context.t("knowledge:comments.of", { title: about.title }) },
  };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const about = await contributionAt(context.actor, params);
  const form = await readForm(request);
  if (context.actor.kind === "guest") return holdAndSignIn(form, new URL(request.url).pathname);
  const result = await writeComment(context.actor, { ...form, subjectKind: about.kind, subjectId: about.id });
  return respond(result, form, ({ commentId, questionId }) =>
    redirect(`/questions/${questionId}#comment-${commentId}`, { headers: releaseHeld }),
  );
}

export default function ContributionCommentsRoute() {
  const { about, page, choices, notice } = useLoaderData<typeof loader>();
  const { t } = useTranslation("knowledge");
  return (
    <ContributionFrame about={about} heading={t("comments.title")}>
      <CommentsBoard base={`/${about.kind}s/${about.id}`} page={page} choices={choices} may={about.may.comment}>
        {notice ? <LeadNotice notice={notice} questionId={about.questionId} /> : null}
      </CommentsBoard>
    </ContributionFrame>
  );
}
