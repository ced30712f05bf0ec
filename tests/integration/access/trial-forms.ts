import type { Sent } from "../../support/calls";
import { found, invitation } from "../../support/trials";

const reason = "It is tried twice.";
const told = { learnt: "One sees at once what is left.", changes: "The glass gets thicker." };

/** What is sent to the actions around trials. */
export function trialForms({ other }: { other: { id: number } }): Record<string, Sent> {
  const form = invitation(`idea:${other.id}`) as Record<string, string>;
  return {
    "_ideas+/trial-reports.$report.removal": { form: { reason } },
    "_ideas+/trials.$trial.comments": { form: { body: "How long does the glass last?" } },
    "_ideas+/trials.$trial.follow": { form: { on: "true" } },
    "_ideas+/trials.$trial.edit": { form },
    "_ideas+/trials.$trial.place": { form: {} },
    "_ideas+/trials.$trial.place leave": { form: { on: "false" } },
    "_ideas+/trials.$trial.removal": { form: { reason } },
    "_ideas+/trials.$trial.report": { form: found },
    "_ideas+/trials.$trial.result": { form: told },
    "_network+/clubs.$slug.trials.new": { form },
  };
}
