import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { mendingFor } from "~/modules/curation/mending-page.server";
import { MendingNote } from "~/modules/curation/parts/mending-note";
import { BodyField } from "~/modules/interactions/body-field";
import { contributionOf } from "~/modules/knowledge/contribution-of.server";
import { editQuestion } from "~/modules/knowledge/edit-question.server";
import { ContributionFrame } from "~/modules/knowledge/parts/contribution-frame";
import { questionAddress, questionNumber, questionPath } from "~/modules/knowledge/rules/question-path";
import { TopicChoice } from "~/modules/topics/topic-choice";
import { topicsOf } from "~/modules/topics/topics-of.server";
import { readForm } from "~/platform/http/form.server";
import { heldForm, holdAndSignIn, releaseHeld } from "~/platform/http/held-form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { TextField } from "~/ui/text-field";
import { useSending } from "~/ui/use-sending";

export const handle = { i18n: ["knowledge", "ask", "aims", "rich-text", "mending"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const about = await contributionOf(context.actor, "question", params.question);
  if (!about.may.edit) throw notFound();
  return {
    held: await heldForm(request),
    about,
    mending: await mendingFor(context.actor, { kind: "question", id: about.id }),
    topics: await topicsOf(about.club.id),
    meta: { title: context.t("ask:edit") },
  };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  if (context.actor.kind === "guest") return holdAndSignIn(form, new URL(request.url).pathname);
  const result = await editQuestion(context.actor, { ...form, questionId: questionNumber(params.question) });
  return respond(result, form, ({ questionId, title }) =>
    redirect(questionAddress({ id: questionId, title }), { headers: releaseHeld }),
  );
}

export default function EditQuestionRoute() {
  const { about, mending, topics } = useLoaderData<typeof loader>();
  const { t } = useTranslation(["knowledge", "ask"]);
  const problem = useProblem();
  const sending = useSending();
  return (
    <ContributionFrame about={about} heading={t("ask:edit")}>
      <Form method="post" className="grid gap-5">
        <MendingNote mending={mending} />
        {problem.title ? (
          <FormProblem
            title={problem.title}
            problems={problem.named({ body: t("ask:body"), title: t("ask:question"), reason: t("ask:reason") })}
          />
        ) : null}
        <TextField {...problem.field("title", about.title)} label={t("ask:question")} required maxLength={150} />
        <BodyField
          label={t("ask:body")}
          value={problem.typed("body", about.markdown)}
          json={about.json}
          error={problem.of("body")}
          draftKey={`edit:question:${about.id}`}
        />
        <TopicChoice topics={topics} chosen={about.topics} problem={problem} />
        <TextField {...problem.field("reason")} label={t("ask:reason")} hint={t("ask:reason-hint")} maxLength={300} />
        <div className="flex flex-wrap gap-2.5">
          <Button variant="main" pending={sending}>
            {t("common:act.save")}
          </Button>
          <Button to={questionPath(about)} variant="quiet">
            {t("common:act.cancel")}
          </Button>
        </div>
      </Form>
    </ContributionFrame>
  );
}
