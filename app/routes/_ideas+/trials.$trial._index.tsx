import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { sanctionIn } from "~/access/actor";
import { IdeaComments } from "~/modules/ideas/parts/idea-comments";
import { TrialFindings } from "~/modules/ideas/parts/trial-findings";
import { TrialActs, TrialHead } from "~/modules/ideas/parts/trial-head";
import { TrialPlace } from "~/modules/ideas/parts/trial-place";
import { TrialReports } from "~/modules/ideas/parts/trial-reports";
import { TrialResult } from "~/modules/ideas/parts/trial-result";
import { trialPath } from "~/modules/ideas/rules/idea-path";
import { trialPage } from "~/modules/ideas/trial-page.server";
import { SanctionNotice } from "~/modules/network/sanction-notice";
import { speakingChoices } from "~/modules/network/speaking-choices.server";
import { numberIn } from "~/platform/http/known-number";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";
import { Page } from "~/ui/page";

export const handle = { i18n: ["trials", "ideas", "aims"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, viewer } = context;
  const trial = await trialPage(actor, numberIn(params.trial));
  if (!trial) throw notFound();
  return {
    trial,
    choices: trial.may.join ? await speakingChoices(actor, trial.club.id, viewer) : [],
    joined: viewer !== null,
    sanction: sanctionIn(actor, trial.club.id),
    meta: {
      title: context.t("trials:title-of", { title: trial.title, club: trial.club.name }),
      description: trial.what.slice(0, 180),
      path: trial.removed ? undefined : trialPath(trial.id),
    },
  };
}

/** Something that members try together, and how it went. */
export default function TrialRoute() {
  const { trial, choices, joined, sanction } = useLoaderData<typeof loader>();
  return (
    <Page>
      <TrialHead trial={trial} />
      <TrialActs trial={trial} />
      <div className="mt-5 empty:hidden">
        <SanctionNotice sanction={sanction} />
      </div>
      {trial.result ? <TrialResult result={trial.result} language={trial.club.language} /> : null}
      <TrialPlace trial={trial} choices={choices} joined={joined} />
      <TrialFindings trial={trial} />
      <TrialReports trial={trial} />
      <IdeaComments of={trial} all={trialPath(trial.id, "comments")} />
    </Page>
  );
}
