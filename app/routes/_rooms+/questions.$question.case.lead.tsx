import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { contributionOf } from "~/modules/knowledge/contribution-of.server";
import { ContributionFrame } from "~/modules/knowledge/parts/contribution-frame";
import { questionNumber } from "~/modules/knowledge/rules/question-path";
import { casePage } from "~/modules/rooms/case-page.server";
import { nameLead } from "~/modules/rooms/name-lead.server";
import { LeadForm } from "~/modules/rooms/parts/lead-form";
import { sellerChoices } from "~/modules/rooms/seller-choices.server";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["cases", "rooms", "knowledge"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const about = await contributionOf(context.actor, "question", params.question);
  const page = await casePage(context.actor, about, null);
  if (!page?.may.lead) throw notFound();
  const { questionId, title, club } = about;
  const choices = (await sellerChoices(context.actor, club.id)).filter(({ id }) => id !== page.lead?.organisation.id);
  return { about: { questionId, title, club }, choices, meta: { title: context.t("cases:lead.change") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await nameLead(context.actor, { ...form, questionId: questionNumber(params.question) });
  return respond(result, form, ({ questionId }) => redirect(`/questions/${questionId}/case`));
}

export default function CaseLeadRoute() {
  const { about, choices } = useLoaderData<typeof loader>();
  const { t } = useTranslation("cases");
  return (
    <ContributionFrame about={about} heading={t("lead.change")}>
      <p className="mb-6 leading-normal text-ink-2">{t("lead.change-text")}</p>
      <LeadForm choices={choices} backTo={`/questions/${about.questionId}/case`} />
    </ContributionFrame>
  );
}
