import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { approveJointAnswer } from "~/modules/knowledge/approve-joint-answer.server";
import { declineJointAnswer } from "~/modules/knowledge/decline-joint-answer.server";
import { jointAnswerPage } from "~/modules/knowledge/joint-answer-page.server";
import { ContributionFrame } from "~/modules/knowledge/parts/contribution-frame";
import { JointDecision, JointState, JointVoiceRows } from "~/modules/knowledge/parts/joint-decision";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { Link } from "~/ui/link";
import { Prose } from "~/ui/prose";

export const handle = { i18n: ["knowledge", "sides"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const found = await jointAnswerPage(context.actor, params.joint);
  if (!found) throw notFound();
  const { body: _body, ...joint } = found;
  return { joint, meta: { title: context.t("sides:joint.of", { title: joint.title }) } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const command = form.decision === "decline" ? declineJointAnswer : approveJointAnswer;
  const result = await command(context.actor, { ...form, jointAnswerId: params.joint });
  return respond(result, form, ({ jointAnswerId, questionId, answerId }) =>
    redirect(answerId === null ? `/joint-answers/${jointAnswerId}` : `/questions/${questionId}#answer-${answerId}`),
  );
}

export default function JointAnswerRoute() {
  const { joint } = useLoaderData<typeof loader>();
  const { t } = useTranslation("sides");
  return (
    <ContributionFrame about={joint} heading={t("joint.title")}>
      <JointState joint={joint} />
      <JointVoiceRows joint={joint} />
      <section aria-label={t("joint.body")} className="my-6 rounded-lg bg-paper-2 px-5 py-4">
        <Prose html={joint.bodyHtml} lang={joint.club.language} />
      </section>
      <JointDecision joint={joint} />
      <p className="mt-8 text-sm">
        <Link to="/joint-answers">{t("joint.yours")}</Link>
      </p>
    </ContributionFrame>
  );
}
