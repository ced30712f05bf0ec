import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { SpeakAs, type SpeakingChoice } from "~/modules/network/speak-as";
import { Button } from "~/ui/button";
import { trialPath } from "../rules/idea-path";
import type { TrialView } from "../trial-view";

type TrialPlaceProps = { trial: TrialView; choices: readonly SpeakingChoice[]; joined: boolean };

/** One's own place in a trial: joining it, giving the place back, and the way to say how it went. */
export function TrialPlace({ trial, choices, joined }: TrialPlaceProps) {
  const { t } = useTranslation("trials");
  const { id, mine, may, state } = trial;
  if (state === "finished" || trial.removed || mine.author) return null;
  return (
    <section id="place" aria-label={t("place.label")} className="mt-7 rounded-xl bg-paper-2 px-5 py-4.5">
      {mine.joined ? (
        <>
          {trial.ofDraft ? <p className="mb-1.5">{t("place.reads-draft")}</p> : null}
          <p className="font-head font-medium">{t(mine.told ? "place.told" : "place.joined")}</p>
          <Form method="post" action={trialPath(id, "place")} className="mt-3.5 flex flex-wrap gap-2.5">
            {may.report ? (
              <Button to={trialPath(id, "report")} variant={mine.told ? "plain" : "main"}>
                {t(mine.told ? "report.change" : "report.act")}
              </Button>
            ) : null}
            {may.leave ? (
              <Button variant="quiet" name="on" value="false">
                {t("place.leave")}
              </Button>
            ) : null}
          </Form>
        </>
      ) : (
        <WayIn trial={trial} choices={choices} joined={joined} />
      )}
    </section>
  );
}

function WayIn({ trial, choices, joined }: TrialPlaceProps) {
  const { t } = useTranslation("trials");
  const { id, state, places, joinedCount, may, club } = trial;
  if (state === "ending") return <p className="text-ink-2">{t("place.ended")}</p>;
  if (joinedCount >= places) return <p className="text-ink-2">{t("place.full")}</p>;
  if (may.join)
    return (
      <Form method="post" action={trialPath(id, "place")} className="grid gap-3.5">
        <p>{t(trial.ofDraft ? "place.lead-draft" : "place.lead")}</p>
        <SpeakAs choices={choices} value="self" />
        <div>
          <Button variant="main">{t("place.join")}</Button>
        </div>
      </Form>
    );
  const to = joined ? `/clubs/${club.slug}/membership` : `/sign-in?returnTo=${encodeURIComponent(trialPath(id))}`;
  return (
    <Button to={to} variant="main">
      {t(joined ? "place.join-first" : "place.sign-in-first")}
    </Button>
  );
}
