import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { can } from "~/access/can";
import { contributionOf } from "~/modules/knowledge/contribution-of.server";
import { ContributionFrame } from "~/modules/knowledge/parts/contribution-frame";
import { questionAddress, questionNumber, questionPath } from "~/modules/knowledge/rules/question-path";
import { handOverQuestion } from "~/modules/rooms/hand-over-question.server";
import { HandoverForm } from "~/modules/rooms/parts/handover-form";
import { sellerChoices } from "~/modules/rooms/seller-choices.server";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["rooms", "knowledge"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const about = await contributionOf(context.actor, "question", params.question);
  if (!can(context.actor, "handover.make", about.facts)) throw notFound();
  const choices = await sellerChoices(context.actor, about.club.id);
  return { about, choices, meta: { title: context.t("rooms:handovers.make") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await handOverQuestion(context.actor, { ...form, questionId: questionNumber(params.question) });
  return respond(result, form, ({ questionId, title }) => redirect(questionAddress({ id: questionId, title })));
}

export default function HandoverRoute() {
  const { about, choices } = useLoaderData<typeof loader>();
  const { t } = useTranslation("rooms");
  return (
    <ContributionFrame about={about} heading={t("handovers.make")}>
      <p className="mb-6 leading-normal text-ink-2">{t("handovers.make-text")}</p>
      <HandoverForm choices={choices} backTo={questionPath(about)} />
    </ContributionFrame>
  );
}
