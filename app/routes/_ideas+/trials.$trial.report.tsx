import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { TrialFrame } from "~/modules/ideas/parts/trial-frame";
import { TrialReportForm } from "~/modules/ideas/parts/trial-report-form";
import { reportTrial } from "~/modules/ideas/report-trial.server";
import { trialPath } from "~/modules/ideas/rules/idea-path";
import { trialPage } from "~/modules/ideas/trial-page.server";
import { uploadImage } from "~/modules/interactions/upload-image.server";
import { numberIn } from "~/platform/http/known-number";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { readFormWithFile } from "~/platform/http/upload.server";

export const handle = { i18n: ["trials", "ideas"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const trial = await trialPage(context.actor, numberIn(params.trial));
  if (!trial?.may.report) throw notFound();
  return { trial, meta: { title: context.t("trials:report.act") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const sent = await readFormWithFile(request);
  if (!sent.ok) return respond(sent, {}, () => redirect(request.url));
  const { form, file } = sent.value;
  if (file) {
    // kept at once, so that it need not be chosen again when something else has to be looked at first
    const kept = await uploadImage(context.actor, { file });
    if (!kept.ok) return respond(kept, form, () => redirect(request.url));
    form.pictureKey = kept.value.key;
  }
  const result = await reportTrial(context.actor, { ...form, trialId: params.trial });
  return respond(result, form, ({ trialId }) => redirect(trialPath(trialId)));
}

export default function TrialReportRoute() {
  const { trial } = useLoaderData<typeof loader>();
  const { t } = useTranslation("trials");
  return (
    <TrialFrame trial={trial} heading={t("report.act")}>
      <TrialReportForm trial={trial} />
    </TrialFrame>
  );
}
