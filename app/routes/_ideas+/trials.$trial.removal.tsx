import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ReasonForm } from "~/modules/ideas/parts/reason-form";
import { TrialFrame } from "~/modules/ideas/parts/trial-frame";
import { removeTrial } from "~/modules/ideas/remove-trial.server";
import { restoreTrial } from "~/modules/ideas/restore-trial.server";
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
  if (!trial || !(trial.may.remove || trial.may.restore)) throw notFound();
  return { trial, meta: { title: context.t("trials:removal.title") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const command = form.on === "false" ? restoreTrial : removeTrial;
  const result = await command(context.actor, { trialId: params.trial, reason: form.reason });
  return respond(result, form, ({ trialId }) => redirect(trialPath(trialId)));
}

export default function TrialRemovalRoute() {
  const { trial } = useLoaderData<typeof loader>();
  const { t } = useTranslation("trials");
  const restoring = trial.removed !== null;
  return (
    <TrialFrame trial={trial} heading={t(restoring ? "removal.restore-title" : "removal.title")}>
      <ReasonForm
        text={t(restoring ? "removal.restore-text" : "removal.text")}
        send={t(restoring ? "common:act.restore" : "common:act.remove")}
        danger={!restoring}
        asks={!restoring}
        backTo={trialPath(trial.id)}
      >
        <input type="hidden" name="on" value={String(!restoring)} />
      </ReasonForm>
    </TrialFrame>
  );
}
