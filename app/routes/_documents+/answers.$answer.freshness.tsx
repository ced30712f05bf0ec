import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { helpOf } from "~/modules/curation/own-help.server";
import { HelpForm } from "~/modules/curation/parts/help-form";
import { answerFreshnessPage } from "~/modules/documents/answer-freshness-page.server";
import { doubtAnswer } from "~/modules/documents/doubt-answer.server";
import { FreshnessBoard } from "~/modules/documents/parts/freshness-board";
import { verifyAnswer } from "~/modules/documents/verify-answer.server";
import { questionPath } from "~/modules/knowledge/rules/question-path";
import { speakingChoices } from "~/modules/network/speaking-choices.server";
import { givenIn, readForm } from "~/platform/http/form.server";
import { numberIn } from "~/platform/http/known-number";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Page } from "~/ui/page";

export const handle = { i18n: ["documents", "effectiveness"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const page = await answerFreshnessPage(context.actor, numberIn(params.answer) ?? 0, context.now);
  if (!page) throw notFound();
  const choices = page.may.verify ? await speakingChoices(context.actor, page.answer.clubId, context.viewer) : [];
  const help = await helpOf(context.actor, "answer", page.answer.id);
  return {
    ...page,
    help,
    choices,
    held: givenIn(request.url, "reason"),
    meta: { title: context.t("documents:fresh.of-answer", { title: page.answer.title }) },
  };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const command = form.act === "doubt" ? doubtAnswer : verifyAnswer;
  const result = await command(context.actor, { ...form, answerId: params.answer });
  return respond(result, form, ({ answerId }) => redirect(`/answers/${answerId}/freshness`));
}

/** Whether an accepted answer is still right: who looked, who doubts. */
export default function AnswerFreshnessRoute() {
  const { answer, freshness, help, may, choices } = useLoaderData<typeof loader>();
  const { t } = useTranslation("documents");
  const { club, questionId, title } = answer;
  return (
    <Page>
      <Breadcrumbs
        label={t("page.trail")}
        crumbs={[
          { to: `/clubs/${club.slug}`, label: club.name },
          {
            to: `${questionPath({ id: questionId, title })}#answer-${answer.id}`,
            label: <span lang={club.language}>{title}</span>,
          },
        ]}
      />
      <h1 className="mb-6 text-2xl">{t("fresh.heading")}</h1>
      <FreshnessBoard freshness={freshness} may={may} choices={choices} language={club.language} />
      <HelpForm action={`/answers/${answer.id}/helped`} help={help} may={may.help} />
    </Page>
  );
}
