import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { membershipOf } from "~/access/actor";
import { mayReferQuestions } from "~/modules/alliances/may-refer-questions";
import { ReferralAct } from "~/modules/alliances/parts/referral-act";
import { WishesAround } from "~/modules/ideas/parts/wishes-around";
import { selectWishesAround, type WishAround } from "~/modules/ideas/select-wishes-around.server";
import { readDraft } from "~/modules/interactions/read-draft.server";
import { followMerger } from "~/modules/knowledge/follow-merger.server";
import { AnswerForm } from "~/modules/knowledge/parts/answer-form";
import { AnswerPages } from "~/modules/knowledge/parts/answer-pages";
import { SpokeStrip } from "~/modules/knowledge/parts/answers";
import { headWords } from "~/modules/knowledge/parts/head-words";
import { NotAnswering } from "~/modules/knowledge/parts/not-answering";
import { QuestionHead } from "~/modules/knowledge/parts/question-head";
import { questionLd } from "~/modules/knowledge/parts/question-ld";
import { QuestionMargin } from "~/modules/knowledge/parts/question-margin";
import { questionPageBeside } from "~/modules/knowledge/question-page.server";
import { questionViews } from "~/modules/knowledge/question-views.server";
import { questionAddress, questionNumber } from "~/modules/knowledge/rules/question-path";
import { writeAnswer } from "~/modules/knowledge/write-answer.server";
import type { SpeakingChoice } from "~/modules/network/speak-as";
import { speakingChoices } from "~/modules/network/speaking-choices.server";
import { RoomsAround } from "~/modules/rooms/parts/rooms-around";
import { roomsAround } from "~/modules/rooms/rooms-around.server";
import { useSilentVoices } from "~/modules/routing/parts/silent-voices";
import type { SilentView } from "~/modules/routing/routing-view";
import { selectSilent } from "~/modules/routing/select-silent.server";
import { stillWaitingWords } from "~/modules/routing/still-waiting-words";
import { readCursor } from "~/platform/cursor";
import { readForm } from "~/platform/http/form.server";
import { heldForm, holdAndSignIn, releaseHeld } from "~/platform/http/held-form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { useBaseUrl } from "~/platform/http/use-base-url";
import { JsonLd } from "~/ui/json-ld";
import { Page } from "~/ui/page";

const around = ["routing-due", "rooms-around", "wishes-around"];
export const handle = { i18n: ["knowledge", "referral-act", "rich-text", ...around] };
export const meta = metaFromLoader;
type Around = { silent: SilentView; wishes: WishAround };

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const id = questionNumber(params.question);
  if (id === null) throw notFound();
  const url = new URL(request.url);
  const after = readCursor(url.searchParams.get("after"));
  const beyond = { silent: selectSilent(id), wishes: selectWishesAround(id) };
  const { page, beside } = await questionPageBeside<Around>(context.actor, { id, after }, beyond);
  if (!page || page.question.removed) await followMerger(id);
  if (!page) throw notFound();
  const { question } = page;
  if (decodeURI(url.pathname) !== decodeURI(question.path)) throw redirect(encodeURI(question.path) + url.search, 301);
  questionViews.add(id);
  const may = question.may.answer;
  const [choices, draft, rooms] = await Promise.all([
    may ? speakingChoices(context.actor, question.club.id, context.viewer) : Promise.resolve<SpeakingChoice[]>([]),
    may ? readDraft(context.actor, `answer:question:${id}`) : "",
    roomsAround(context.actor, question),
  ]);
  const joins = may && membershipOf(context.actor, question.club.id) === undefined;
  const title = context.t("knowledge:title", { title: question.title, club: question.club.name });
  return {
    ...page,
    ...beside,
    words: headWords(question, context.t, context.locale),
    still: question.may.accept && !question.closure ? stillWaitingWords(beside.silent, context.t) : null,
    held: url.searchParams.has("held") ? await heldForm(request) : null,
    first: after === null,
    choices,
    draft,
    rooms,
    joins,
    joined: context.viewer !== null,
    refers: mayReferQuestions(context.actor) && !question.removed,
    meta: { title, description: question.excerpt, path: question.removed || after ? undefined : question.path },
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
  const { question, answers, words, silent, still, wishes, nextAnswers, first, rooms, joined, refers, ...writing } =
    useLoaderData<typeof loader>();
  const { t } = useTranslation("knowledge");
  const [base, own] = [useBaseUrl(), answers.filter((answer) => answer.may.edit && !answer.may.vote).length];
  return (
    <Page
      margin={
        <>
          {rooms ? <RoomsAround around={rooms} questionId={question.id} /> : null}
          <WishesAround wishes={wishes} question={question} joined={joined} />
          <QuestionMargin question={question} />
        </>
      }
      marginLabel={t("margin.label")}
    >
      <JsonLd key={question.id} data={import.meta.env.SSR ? questionLd(question, answers, base) : undefined} />
      <QuestionHead question={question} joined={joined} words={words}>
        {refers ? <ReferralAct questionId={question.id} /> : null}
      </QuestionHead>
      <SpokeStrip question={question} answers={answers} silent={useSilentVoices(silent)} />
      <AnswerPages question={question} answers={answers} place={{ first, next: nextAnswers, joined }} still={still} />
      {question.may.answer ? <AnswerForm key={own} questionId={question.id} {...writing} /> : null}
      {question.may.answer || question.closure || question.removed ? null : (
        <NotAnswering question={question} joined={joined} />
      )}
    </Page>
  );
}
