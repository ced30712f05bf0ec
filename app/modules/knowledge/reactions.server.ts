import { contentRemovalDecided } from "~/modules/governance/events";
import { type Reaction, react } from "~/platform/jobs/define.server";
import { removeOfOrganisation } from "./remove-of-organisation.server";

/** What this module does when others act. */
export const knowledgeReactions: readonly Reaction[] = [
  react(
    "knowledge.removal-decided",
    contentRemovalDecided,
    async ({ clubId, organisationId, reason }, { occurredAt }) =>
      removeOfOrganisation({ clubId, organisationId }, { reason, now: occurredAt }),
  ),
];
