import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { moveQuestion } from "~/modules/knowledge/move-question.server";
import { ContributionFrame } from "~/modules/knowledge/parts/contribution-frame";
import { MoveForm } from "~/modules/knowledge/parts/move-form";
import { questionAddress, questionNumber } from "~/modules/knowledge/rules/question-path";
import { clubsToMoveTo, movePreview } from "~/modules/knowledge/thread-previews.server";
import { threadToChange } from "~/modules/knowledge/thread-to-change.server";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["threads", "aims", "knowledge"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const question = await threadToChange(context.actor, params.question);
  const clubs = await clubsToMoveTo(context.actor, question.club);
  const to = new URL(request.url).searchParams.get("to");
  const club = clubs.find(({ slug }) => slug === to);
  const preview = club ? await movePreview(question.id, club) : null;
  const choices = clubs.map(({ slug, name }) => ({ slug, name }));
  return { question, clubs: choices, preview, meta: { title: context.t("threads:act.move") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const wish = { ...form, questionId: questionNumber(params.question) };
  return respond(await moveQuestion(context.actor, wish), form, ({ questionId, title }) =>
    redirect(questionAddress({ id: questionId, title })),
  );
}

/** A question goes to another club of the same curator: first to which, then under which topics and why. */
export default function MoveRoute() {
  const { question, clubs, preview } = useLoaderData<typeof loader>();
  const { t } = useTranslation("threads");
  return (
    <ContributionFrame about={question} heading={t("act.move")}>
      <MoveForm questionId={question.id} clubs={clubs} preview={preview} />
    </ContributionFrame>
  );
}
