import type { Reaction } from "~/platform/jobs/define.server";
import { allianceTells } from "./alliances/reactions.server";
import { credentialTells } from "./credentials/reactions.server";
import { curationTells } from "./curation/reactions.server";
import { discussionTells } from "./discussion/reactions.server";
import { documentTells } from "./documents/reactions.server";
import { experienceTells } from "./experience/reactions.server";
import { governanceTells } from "./governance/reactions.server";
import { handoverTells } from "./handovers/reactions.server";
import { ideaTells } from "./ideas/reactions.server";
import { identityTells } from "./identity/reactions.server";
import { knowledgeTells } from "./knowledge/reactions.server";
import { liveReactions } from "./live/reactions.server";
import { moderationTells } from "./moderation/reactions.server";
import { networkTells } from "./network/reactions.server";
import { roomsTells } from "./rooms/reactions.server";
import { routingTells } from "./routing/reactions.server";
import { sidesTells } from "./sides/reactions.server";
import { threadTells } from "./threads/reactions.server";
import { trialTells } from "./trials/reactions.server";

/** Who is told of what others do; a file for each field they act in. */
export const notificationReactions: readonly Reaction[] = [
  ...knowledgeTells,
  ...sidesTells,
  ...threadTells,
  ...networkTells,
  ...credentialTells,
  ...routingTells,
  ...handoverTells,
  ...governanceTells,
  ...roomsTells,
  ...allianceTells,
  ...documentTells,
  ...ideaTells,
  ...trialTells,
  ...curationTells,
  ...experienceTells,
  ...discussionTells,
  ...identityTells,
  ...moderationTells,
  ...liveReactions,
];
