import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { mendingFor } from "~/modules/curation/mending-page.server";
import { MendingNote } from "~/modules/curation/parts/mending-note";
import { BodyField } from "~/modules/interactions/body-field";
import { changeJointAnswer } from "~/modules/knowledge/change-joint-answer.server";
import { jointAnswerPage } from "~/modules/knowledge/joint-answer-page.server";
import { ContributionFrame } from "~/modules/knowledge/parts/contribution-frame";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { useProblem } from "~/platform/http/use-problem";
import { toMarkdown } from "~/platform/rich-text/to-markdown";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";

export const handle = { i18n: ["knowledge", "sides", "rich-text", "mending"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const joint = await jointAnswerPage(context.actor, params.joint);
  if (!joint?.may.change) throw notFound();
  const { body, ...about } = joint;
  const mending =
    about.answerId === null ? null : await mendingFor(context.actor, { kind: "answer", id: about.answerId });
  return { about, mending, json: body, markdown: toMarkdown(body), meta: { title: context.t("sides:joint.change") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await changeJointAnswer(context.actor, { ...form, jointAnswerId: params.joint });
  return respond(result, form, ({ jointAnswerId }) => redirect(`/joint-answers/${jointAnswerId}`));
}

export default function ChangeJointAnswerRoute() {
  const { about, mending, json, markdown } = useLoaderData<typeof loader>();
  const { t } = useTranslation("sides");
  const problem = useProblem();
  return (
    <ContributionFrame about={about} heading={t("joint.change")}>
      <Form method="post" className="grid gap-5">
        {problem.title ? <FormProblem title={problem.title} problems={problem.list} /> : null}
        <MendingNote mending={mending} />
        <p>{t("joint.change-text")}</p>
        <BodyField
          label={t("joint.body")}
          value={problem.typed("body", markdown)}
          json={json}
          error={problem.of("body")}
          draftKey={`joint:${about.id}`}
          rows={14}
        />
        <div className="flex flex-wrap gap-2.5">
          <Button variant="main">{t("joint.send-change")}</Button>
          <Button to={`/joint-answers/${about.id}`} variant="quiet">
            {t("common:act.cancel")}
          </Button>
        </div>
      </Form>
    </ContributionFrame>
  );
}
