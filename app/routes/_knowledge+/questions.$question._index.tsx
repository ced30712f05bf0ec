import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { mayReferQuestions } from "~/modules/alliances/may-refer-questions";
import { readDraft } from "~/modules/interactions/read-draft.server";
import { countView } from "~/modules/knowledge/count-view.server";
import { AnswerForm } from "~/modules/knowledge/parts/answer-form";
import { Answers, SpokeStrip } from "~/modules/knowledge/parts/answers";
import { QuestionHead } from "~/modules/knowledge/parts/question-head";
import { questionLd } from "~/modules/knowledge/parts/question-ld";
import { QuestionMargin } from "~/modules/knowledge/parts/question-margin";
import { questionPage } from "~/modules/knowledge/question-page.server";
import { questionAddress, questionNumber } from "~/modules/knowledge/rules/question-path";
import { writeAnswer } from "~/modules/knowledge/write-answer.server";
import { speakingChoices } from "~/modules/network/speaking-choices.server";
import { askedAndSilent } from "~/modules/routing/asked-and-silent.server";
import { useSilentVoices } from "~/modules/routing/parts/silent-voices";
import { readForm } from "~/platform/http/form.server";
import { heldForm, holdAndSignIn, releaseHeld } from "~/platform/http/held-form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { useBaseUrl } from "~/platform/http/use-base-url";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { JsonLd } from "~/ui/json-ld";
import { Link } from "~/ui/link";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { Pager } from "~/ui/pager";

export const handle = { i18n: ["knowledge", "alliances", "rich-text", "routing"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const id = questionNumber(params.question);
  if (id === null) throw notFound();
  const url = new URL(request.url);
  const skip = Math.min(Math.max(Number(url.searchParams.get("skip")) || 0, 0), 3000);
  const [page, silent] = await Promise.all([questionPage(context.actor, id, skip), askedAndSilent(id)]);
  if (!page) throw notFound();
  const { question } = page;
  if (decodeURI(url.pathname) !== decodeURI(question.path)) throw redirect(encodeURI(question.path) + url.search, 301);
  countView(id);
  const [choices, draft] = question.may.answer
    ? await Promise.all([
        speakingChoices(context.actor, question.club.id, context.viewer),
        readDraft(context.actor, `answer:question:${id}`),
      ])
    : [[], ""];
  const joins =
    question.may.answer &&
    context.actor.kind === "person" &&
    !context.actor.memberships.some((one) => one.clubId === question.club.id);
  const title = context.t("knowledge:title", { title: question.title, club: question.club.name });
  const held = url.searchParams.has("held") ? await heldForm(request) : null;
  return {
    ...page,
    silent,
    held,
    skip,
    choices,
    draft,
    joins,
    joined: context.viewer !== null,
    refers: mayReferQuestions(context.actor) && !question.removed,
    meta: { title, description: question.excerpt, path: question.removed || skip > 0 ? undefined : question.path },
  };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  if (context.actor.kind === "guest") return holdAndSignIn(form, `${new URL(request.url).pathname}?held=1#answer`);
  const result = await writeAnswer(context.actor, { ...form, questionId: questionNumber(params.question) });
  return respond(result, form, ({ questionId, title, answerId }) =>
    redirect(`${questionAddress({ id: questionId, title })}#answer-${answerId}`, { headers: releaseHeld }),
  );
}

export default function QuestionRoute() {
  const { question, answers, silent, moreAnswers, skip, choices, draft, joins, joined, refers } =
    useLoaderData<typeof loader>();
  const { t } = useTranslation("knowledge");
  const own = answers.filter((answer) => answer.may.edit && !answer.may.vote).length;
  const answering = `/sign-in?returnTo=${encodeURIComponent(`${question.path}#answer`)}`;
  return (
    <Page margin={<QuestionMargin question={question} />} marginLabel={t("margin.label")}>
      <JsonLd data={questionLd(question, answers, useBaseUrl())} />
      <QuestionHead question={question} joined={joined}>
        {refers ? (
          <Button to={`/questions/${question.id}/referral`} variant="quiet" size="s">
            {t("alliances:show.act")}
          </Button>
        ) : null}
      </QuestionHead>
      <div className="mt-7">
        <SpokeStrip question={question} answers={answers} silent={useSilentVoices(silent)} />
      </div>
      {answers.length > 0 ? (
        <Answers answers={answers} lang={question.club.language} joined={joined} />
      ) : (
        <div className="mt-8">
          <Empty title={t("empty.title")}>{t("empty.text")}</Empty>
        </div>
      )}
      <Pager
        label={t("pages")}
        newer={
          skip > 0 ? { to: `${question.path}?skip=${Math.max(0, skip - 30)}`, label: t("previous-answers") } : undefined
        }
        older={moreAnswers ? { to: `${question.path}?skip=${skip + 30}`, label: t("next-answers") } : undefined}
      />
      {question.may.answer ? (
        <AnswerForm key={own} questionId={question.id} choices={choices} draft={draft} joins={joins} />
      ) : null}
      {question.may.answer || question.closure || question.removed ? null : (
        <div id="answer" className="mt-10">
          <Notice tone="info">
            {joined ? t("answer.not-yet") : <Link to={answering}>{t("answer.sign-in")}</Link>}
          </Notice>
        </div>
      )}
    </Page>
  );
}
