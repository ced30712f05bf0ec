import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ContributionFrame } from "~/modules/knowledge/parts/contribution-frame";
import { SafetyForm } from "~/modules/knowledge/parts/safety-form";
import { questionToChange } from "~/modules/knowledge/question-to-change.server";
import { questionAddress, questionNumber } from "~/modules/knowledge/rules/question-path";
import { writeSafetyNote } from "~/modules/knowledge/write-safety-note.server";
import { speakingChoices } from "~/modules/network/speaking-choices.server";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["knowledge", "sides"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const about = await questionToChange(context.actor, params.question, "safety");
  const choices = await speakingChoices(context.actor, about.club.id, context.viewer);
  return { about, choices, meta: { title: context.t("sides:safety.title") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await writeSafetyNote(context.actor, { ...form, questionId: questionNumber(params.question) });
  return respond(result, form, ({ questionId, title }) => redirect(questionAddress({ id: questionId, title })));
}

export default function SafetyRoute() {
  const { about, choices } = useLoaderData<typeof loader>();
  const { t } = useTranslation("sides");
  return (
    <ContributionFrame about={about} heading={t("safety.title")}>
      <SafetyForm choices={choices} backTo={about.path} />
    </ContributionFrame>
  );
}
