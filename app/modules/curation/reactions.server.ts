import { personErased } from "~/modules/identity/events";
import { type Reaction, react } from "~/platform/jobs/define.server";
import { withdrawSaidHere } from "./withdraw-said-here.server";

/** What this module does when others act. */
export const curationReactions: readonly Reaction[] = [
  react("curation.departures", personErased, async ({ personId, withdrawWords }) => {
    if (withdrawWords) await withdrawSaidHere(personId);
  }),
];
