import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData, useLocation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ContributionFrame } from "~/modules/knowledge/parts/contribution-frame";
import { SplitChoice } from "~/modules/knowledge/parts/split-choice";
import { SplitForm } from "~/modules/knowledge/parts/split-form";
import { questionAddress, questionNumber } from "~/modules/knowledge/rules/question-path";
import { readSplitWish } from "~/modules/knowledge/rules/split-wish";
import { splitQuestion } from "~/modules/knowledge/split-question.server";
import { splittable } from "~/modules/knowledge/splittable.server";
import { threadToChange } from "~/modules/knowledge/thread-to-change.server";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["threads", "knowledge"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const question = await threadToChange(context.actor, params.question);
  const query = new URL(request.url).searchParams;
  const wish = readSplitWish(query);
  const change = query.has("change");
  return {
    question,
    pieces: await splittable(question.id),
    wish,
    change,
    meta: { title: context.t("threads:act.split") },
  };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const wish = { ...form, questionId: questionNumber(params.question) };
  return respond(await splitQuestion(context.actor, wish), form, ({ questionId, title }) =>
    redirect(questionAddress({ id: questionId, title })),
  );
}

/** Chosen answers and comments become a question of their own: first which, then what the two will look like and why. */
export default function SplitRoute() {
  const { question, pieces, wish, change } = useLoaderData<typeof loader>();
  const { t } = useTranslation("threads");
  const { search } = useLocation();
  const words = { pieces, language: question.club.language };
  const chosen = wish && wish.answers.length + wish.comments.length + Number(wish.opening !== null) > 0;
  const again = `/questions/${question.id}/thread/split${search}&change`;
  return (
    <ContributionFrame about={question} heading={t("act.split")}>
      {wish && chosen && !change ? (
        <SplitForm question={question} wish={wish} change={again} {...words} />
      ) : (
        <SplitChoice questionId={question.id} wish={wish} missing={wish !== null && !chosen} {...words} />
      )}
    </ContributionFrame>
  );
}
