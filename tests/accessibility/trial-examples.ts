import { brand } from "../browser/support/people";
import type { Example } from "./examples";

const owner = "ploy-shiba@demo.chomrom.example";
const trier = "bank-golden@demo.chomrom.example";
const reporter = "pa-sri-muban@demo.chomrom.example";

/** Pages of trials: the first of the demo is of another club; of the two in this one the second of all is over, the third runs; the brand has promised the wish. */
export function trialExamples(ofClub: string, wish: string): Record<string, Example> {
  return {
    "_ideas+/trial-reports.$report.removal": { path: "/trial-reports/5/removal", as: reporter },
    "_ideas+/trials.$trial._index": { path: "/trials/2" },
    "_ideas+/trials.$trial.comments": { path: "/trials/2/comments", as: trier },
    "_ideas+/trials.$trial.edit": { path: "/trials/3/edit", as: owner },
    "_ideas+/trials.$trial.removal": { path: "/trials/3/removal", as: brand },
    "_ideas+/trials.$trial.report": { path: "/trials/3/report", as: trier },
    "_ideas+/trials.$trial.result": { path: "/trials/3/result", as: owner },
    "_network+/clubs.$slug.trials._index": { path: `${ofClub}/trials` },
    "_network+/clubs.$slug.trials.new": { path: `${ofClub}/trials/new?of=idea:${wish.split("/").at(-1)}`, as: brand },
  };
}
