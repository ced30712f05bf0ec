import { brand } from "../browser/support/people";
import type { Example } from "./examples";

const sponsor = "nid-romsai@demo.chomrom.example";

/** Pages of a club's sponsors, for whoever has most there; what the sponsor did is written down at `duties`. */
export function sponsorExamples(ofClub: string, duties: string): Record<string, Example> {
  const own = "_network+/clubs.$slug.sponsors.$organisation";
  const promises = duties.replace(/duties$/, "promises");
  return {
    [`${own}.duties`]: { path: duties, as: brand },
    [`${own}.promises._index`]: { path: promises, as: sponsor },
    [`${own}.promises.$promise.withdrawal`]: { path: `${promises}/5/withdrawal`, as: sponsor },
    "_network+/clubs.$slug.sponsors._index": { path: `${ofClub}/sponsors` },
  };
}
