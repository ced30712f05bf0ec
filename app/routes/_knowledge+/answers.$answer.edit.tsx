import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { mendingFor } from "~/modules/curation/mending-page.server";
import { MendingNote } from "~/modules/curation/parts/mending-note";
import { BodyField } from "~/modules/interactions/body-field";
import { contributionOf } from "~/modules/knowledge/contribution-of.server";
import { editAnswer } from "~/modules/knowledge/edit-answer.server";
import { ContributionFrame } from "~/modules/knowledge/parts/contribution-frame";
import { readForm } from "~/platform/http/form.server";
import { heldForm, holdAndSignIn, releaseHeld } from "~/platform/http/held-form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { TextField } from "~/ui/text-field";
import { useSending } from "~/ui/use-sending";

export const handle = { i18n: ["knowledge", "ask", "rich-text", "mending"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const about = await contributionOf(context.actor, "answer", params.answer);
  if (!about.may.edit) throw notFound();
  const mending = await mendingFor(context.actor, { kind: "answer", id: about.id });
  return { held: await heldForm(request), about, mending, meta: { title: context.t("knowledge:answer.edit") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  if (context.actor.kind === "guest") return holdAndSignIn(form, new URL(request.url).pathname);
  const result = await editAnswer(context.actor, { ...form, answerId: params.answer });
  return respond(result, form, ({ questionId, answerId }) =>
    redirect(`/questions/${questionId}#answer-${answerId}`, { headers: releaseHeld }),
  );
}

export default function EditAnswerRoute() {
  const { about, mending } = useLoaderData<typeof loader>();
  const { t } = useTranslation(["knowledge", "ask"]);
  const problem = useProblem();
  const sending = useSending();
  return (
    <ContributionFrame about={about} heading={t("answer.edit")}>
      <Form method="post" className="grid gap-5">
        <MendingNote mending={mending} />
        {problem.title ? (
          <FormProblem
            title={problem.title}
            problems={problem.named({ body: t("answer.body"), reason: t("ask:reason") })}
          />
        ) : null}
        <BodyField
          label={t("answer.body")}
          value={problem.typed("body", about.markdown)}
          json={about.json}
          error={problem.of("body")}
          draftKey={`edit:answer:${about.id}`}
        />
        <TextField {...problem.field("reason")} label={t("ask:reason")} hint={t("ask:reason-hint")} maxLength={300} />
        <div className="flex flex-wrap gap-2.5">
          <Button variant="main" pending={sending}>
            {t("common:act.save")}
          </Button>
          <Button to={`/questions/${about.questionId}#answer-${about.id}`} variant="quiet">
            {t("common:act.cancel")}
          </Button>
        </div>
      </Form>
    </ContributionFrame>
  );
}
