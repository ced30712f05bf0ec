import { heldByAlliances } from "~/modules/alliances/held-of-person";
import { heldByCuration } from "~/modules/curation/held-of-person";
import { heldByDocuments } from "~/modules/documents/held-of-person.server";
import { heldByEnvironment } from "~/modules/environment/held-of-person";
import { heldByExperience } from "~/modules/experience/held-of-person";
import { heldByGovernance } from "~/modules/governance/held-of-person";
import { heldByIdeas } from "~/modules/ideas/held-of-person.server";
import { heldByIdentity } from "~/modules/identity/held-of-person";
import { heldByInsight } from "~/modules/insight/held-of-person";
import { heldByInteractions } from "~/modules/interactions/held-of-person";
import { heldByKnowledge } from "~/modules/knowledge/held-of-person";
import { heldByModeration } from "~/modules/moderation/held-of-person";
import { heldByNetwork } from "~/modules/network/held-of-person";
import { heldByNotifications } from "~/modules/notifications/held-of-person";
import { heldByRooms } from "~/modules/rooms/held-of-person";
import { heldByRouting } from "~/modules/routing/held-of-person";
import { heldByTopics } from "~/modules/topics/held-of-person";
import type { Holding } from "~/platform/holdings/holding";

/** Everything that the portal holds of a person, table by table. */
export const holdings = (): readonly Holding[] => [
  ...heldByIdentity,
  ...heldByNetwork,
  ...heldByTopics,
  ...heldByInteractions,
  ...heldByKnowledge,
  ...heldByIdeas,
  ...heldByDocuments,
  ...heldByGovernance,
  ...heldByEnvironment,
  ...heldByAlliances,
  ...heldByCuration,
  ...heldByExperience,
  ...heldByModeration,
  ...heldByRooms,
  ...heldByRouting,
  ...heldByNotifications,
  ...heldByInsight,
];
