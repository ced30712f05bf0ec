import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { questionNumber, questionPath } from "~/modules/knowledge/rules/question-path";
import { ClubBody } from "~/modules/network/parts/club-body";
import { clubPath } from "~/modules/network/rules/paths";
import { askSomebody } from "~/modules/routing/ask-somebody.server";
import { candidateList } from "~/modules/routing/candidate-list.server";
import { SilenceReasons } from "~/modules/routing/parts/silence-reasons";
import { WhomToAsk } from "~/modules/routing/parts/whom-to-ask";
import { unansweredQuestion } from "~/modules/routing/unanswered-board.server";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { useProblem } from "~/platform/http/use-problem";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { Link } from "~/ui/link";

export const handle = { i18n: ["routing", "routing-due", "network"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const page = await unansweredQuestion(context.actor, params.slug, questionNumber(params.question));
  if (!page) throw notFound();
  const candidates = await candidateList(page.question.id, context.now);
  return { ...page, candidates, meta: { title: context.t("routing:choose.title") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const wish = { ...form, to: form.other || form.to, questionId: questionNumber(params.question) };
  return respond(await askSomebody(context.actor, wish), form, () =>
    redirect(clubPath(params.slug ?? "", "unanswered")),
  );
}

/** A question that nobody answered: whom it was sent to, and whom to ask next. */
export default function ChooseRoute() {
  const { club, question, candidates } = useLoaderData<typeof loader>();
  const { t } = useTranslation("routing");
  const problem = useProblem();
  const base = clubPath(club.slug, "unanswered");
  return (
    <ClubBody>
      <div className="grid max-w-measure gap-6">
        <div>
          <Breadcrumbs label={t("trail")} crumbs={[{ to: base, label: t("board.heading") }]} />
          <h1 lang={club.language} className="text-2xl">
            <Link to={questionPath(question)} className="no-underline hover:underline">
              {question.title}
            </Link>
          </h1>
          <div className="mt-3">
            <SilenceReasons question={question} />
          </div>
        </div>
        <Form method="post" action={`${base}/${question.id}/taking`}>
          <Button>{t("choose.take")}</Button>
        </Form>
        <Form method="post" className="grid gap-5">
          {problem.title ? <FormProblem title={problem.title} problems={problem.list} /> : null}
          <WhomToAsk colleagues={[]} candidates={candidates} />
          <div>
            <Button variant="main">{t("choose.ask")}</Button>
          </div>
        </Form>
      </div>
    </ClubBody>
  );
}
