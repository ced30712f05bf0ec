import { system } from "~/access/actor";
import { contentRemovalDecided } from "~/modules/governance/events";
import { personErased } from "~/modules/identity/events";
import { credentialExpired, credentialRevoked, credentialWithdrawn } from "~/modules/network/events";
import type { EventType } from "~/platform/events";
import { type Reaction, react } from "~/platform/jobs/define.server";
import { unwrap } from "~/platform/result";
import { lapseApprovals } from "./lapse-approvals.server";
import { releaseWriter } from "./release-writer.server";
import { removeOfOrganisation } from "./remove-of-organisation.server";
import { withdrawShares } from "./withdraw-shares.server";

const whenEnded = <Payload extends { personId: number; kind: string }>(event: EventType<Payload>): Reaction =>
  react("documents.approvals", event, async ({ personId, kind }, { occurredAt }) => {
    unwrap(await lapseApprovals(system, { personId, kind }, { now: occurredAt }));
  });

/** What this module does when others act. */
export const documentReactions: readonly Reaction[] = [
  whenEnded(credentialRevoked),
  whenEnded(credentialExpired),
  whenEnded(credentialWithdrawn),
  react("documents.removal-decided", contentRemovalDecided, async ({ reason, ...whose }, { occurredAt }) =>
    removeOfOrganisation(whose, { reason, now: occurredAt }),
  ),
  react("documents.departures", personErased, async ({ personId, withdrawWords }) => {
    if (withdrawWords) await withdrawShares(personId);
    unwrap(await releaseWriter(system, { personId }));
  }),
];
