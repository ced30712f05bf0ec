import { contentRemovalDecided } from "~/modules/governance/events";
import { personErased } from "~/modules/identity/events";
import { type Reaction, react } from "~/platform/jobs/define.server";
import { removeOfOrganisation } from "./remove-of-organisation.server";
import { withdrawSaid } from "./withdraw-said.server";

/** What this module does when others act. */
export const knowledgeReactions: readonly Reaction[] = [
  react("knowledge.removal-decided", contentRemovalDecided, async ({ reason, ...whose }, { occurredAt }) =>
    removeOfOrganisation(whose, { reason, now: occurredAt }),
  ),
  react("knowledge.departures", personErased, async ({ personId, withdrawWords }) => {
    if (withdrawWords) await withdrawSaid(personId);
  }),
];
