import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ContributionFrame } from "~/modules/knowledge/parts/contribution-frame";
import { StanceForm } from "~/modules/knowledge/parts/stance-form";
import { stancePage } from "~/modules/knowledge/stance-page.server";
import { takeStance } from "~/modules/knowledge/take-stance.server";
import { speakingChoices } from "~/modules/network/speaking-choices.server";
import { SpokenBy } from "~/modules/network/spoken-by";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { Prose } from "~/ui/prose";

export const handle = { i18n: ["knowledge", "sides"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const about = await stancePage(context.actor, params.answer);
  if (!about) throw notFound();
  const choices = await speakingChoices(context.actor, about.club.id, context.viewer);
  return { about, choices, meta: { title: context.t("sides:stance.title") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await takeStance(context.actor, { ...form, answerId: params.answer });
  return respond(result, form, ({ questionId, answerId }) => redirect(`/questions/${questionId}#answer-${answerId}`));
}

export default function StanceRoute() {
  const { about, choices } = useLoaderData<typeof loader>();
  const { t } = useTranslation("sides");
  return (
    <ContributionFrame about={about} heading={t("stance.title")}>
      <section aria-label={t("stance.answer")} className="mb-7 rounded-lg bg-paper-2 px-5 py-4">
        <SpokenBy voice={about.voice} at={about.createdAt} />
        <Prose html={about.bodyHtml} lang={about.club.language} className="mt-3" />
      </section>
      <StanceForm own={about.own} choices={choices} backTo={`/questions/${about.questionId}#answer-${about.id}`} />
    </ContributionFrame>
  );
}
