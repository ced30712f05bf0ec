import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ReasonForm } from "~/modules/ideas/parts/reason-form";
import { TrialFrame } from "~/modules/ideas/parts/trial-frame";
import { removeTrialReport } from "~/modules/ideas/remove-trial-report.server";
import { trialPath } from "~/modules/ideas/rules/idea-path";
import { trialReportPage } from "~/modules/ideas/trial-report-page.server";
import { readForm } from "~/platform/http/form.server";
import { numberIn } from "~/platform/http/known-number";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["trials", "ideas"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const page = await trialReportPage(context.actor, numberIn(params.report));
  if (!page?.report.may.remove) throw notFound();
  return { ...page, meta: { title: context.t("trials:report.removal") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await removeTrialReport(context.actor, { reportId: params.report, reason: form.reason });
  return respond(result, form, ({ trialId }) => redirect(trialPath(trialId)));
}

export default function TrialReportRemovalRoute() {
  const { trial, report } = useLoaderData<typeof loader>();
  const { t } = useTranslation("trials");
  return (
    <TrialFrame trial={trial} heading={t("report.removal")}>
      <ReasonForm
        text={t("report.removal-text", { name: report.voice.name })}
        send={t("common:act.remove")}
        danger
        asks
        backTo={trialPath(trial.id)}
      />
    </TrialFrame>
  );
}
