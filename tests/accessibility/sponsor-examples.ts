import { brand } from "../browser/support/people";
import type { Example } from "./examples";

const sponsor = "nid-romsai@demo.chomrom.example";

/** Where what a sponsor did is written down, and a proposal to remove what an organisation said. */
type Places = { duties: string; removal: string };

/** Pages of what seats and sponsors of a club decide and do, for whoever has most there. */
export function sponsorExamples(ofClub: string, { duties, removal }: Places): Record<string, Example> {
  const own = "_network+/clubs.$slug.sponsors.$organisation";
  const promises = duties.replace(/duties$/, "promises");
  return {
    "_network+/clubs.$slug.proposals.$proposal.taken": { path: `${removal}/taken`, as: brand },
    [`${own}._index`]: { path: duties.replace(/\/duties$/, "") },
    [`${own}.duties`]: { path: duties, as: brand },
    [`${own}.promises._index`]: { path: promises, as: sponsor },
    [`${own}.promises.$promise.withdrawal`]: { path: `${promises}/5/withdrawal`, as: sponsor },
    "_network+/clubs.$slug.sponsors._index": { path: `${ofClub}/sponsors` },
  };
}
