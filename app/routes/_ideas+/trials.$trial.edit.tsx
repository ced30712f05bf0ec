import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { changeTrial } from "~/modules/ideas/change-trial.server";
import { TrialEditForm } from "~/modules/ideas/parts/trial-form";
import { TrialFrame } from "~/modules/ideas/parts/trial-frame";
import { trialPath } from "~/modules/ideas/rules/idea-path";
import { trialPage } from "~/modules/ideas/trial-page.server";
import { readForm } from "~/platform/http/form.server";
import { numberIn } from "~/platform/http/known-number";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["trials", "ideas"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const trial = await trialPage(context.actor, numberIn(params.trial));
  if (!trial?.may.keep) throw notFound();
  return { trial, meta: { title: context.t("trials:edit.title") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await changeTrial(context.actor, { ...form, trialId: params.trial });
  return respond(result, form, ({ trialId }) => redirect(trialPath(trialId)));
}

export default function TrialEditRoute() {
  const { trial } = useLoaderData<typeof loader>();
  const { t } = useTranslation("trials");
  return (
    <TrialFrame trial={trial} heading={t("edit.title")}>
      <TrialEditForm trial={trial} />
    </TrialFrame>
  );
}
