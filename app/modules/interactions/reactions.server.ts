import { personErased } from "~/modules/identity/events";
import { database } from "~/platform/db/database.server";
import { type Reaction, react } from "~/platform/jobs/define.server";

/** What this module does when others act. */
export const interactionReactions: readonly Reaction[] = [
  // The votes of somebody who left go on counting, for nobody: scores of others do not jump.
  react("interactions.departures", personErased, async ({ personId }) => {
    await database.vote.updateMany({ where: { personId }, data: { personId: null } });
  }),
];
