import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { askOptions } from "~/modules/knowledge/ask-options.server";
import { bringInOrganisation } from "~/modules/knowledge/bring-in-organisation.server";
import { broughtInList } from "~/modules/knowledge/brought-in-list.server";
import { BringInForm } from "~/modules/knowledge/parts/bring-in-form";
import { BroughtIn } from "~/modules/knowledge/parts/brought-in";
import { ContributionFrame } from "~/modules/knowledge/parts/contribution-frame";
import { questionToChange } from "~/modules/knowledge/question-to-change.server";
import { questionAddress, questionNumber } from "~/modules/knowledge/rules/question-path";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["knowledge", "sides"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const about = await questionToChange(context.actor, params.question, "bringIn");
  const { organisations } = await askOptions(about.club.id);
  const asked = await broughtInList(context.actor, { id: about.id, clubId: about.club.id });
  return { about, organisations, asked, meta: { title: context.t("sides:bring-in.title") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await bringInOrganisation(context.actor, { ...form, questionId: questionNumber(params.question) });
  return respond(result, form, ({ questionId, title }) => redirect(questionAddress({ id: questionId, title })));
}

export default function BringInRoute() {
  const { about, organisations, asked } = useLoaderData<typeof loader>();
  const { t } = useTranslation("sides");
  return (
    <ContributionFrame about={about} heading={t("bring-in.title")}>
      <BringInForm about={about} organisations={organisations} />
      <BroughtIn questionId={about.id} organisations={asked} />
    </ContributionFrame>
  );
}
