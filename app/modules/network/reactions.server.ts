import { system } from "~/access/actor";
import { personErased } from "~/modules/identity/events";
import { type Reaction, react } from "~/platform/jobs/define.server";
import { unwrap } from "~/platform/result";
import { releasePerson } from "./release-person.server";

/** What this module does when others act. */
export const networkReactions: readonly Reaction[] = [
  react("network.departures", personErased, async ({ personId }) => {
    unwrap(await releasePerson(system, { personId }));
  }),
];
