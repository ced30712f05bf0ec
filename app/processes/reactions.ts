import { curationReactions } from "~/modules/curation/reactions.server";
import { documentReactions } from "~/modules/documents/reactions.server";
import { experienceReactions } from "~/modules/experience/reactions.server";
import { ideaReactions } from "~/modules/ideas/reactions.server";
import { insightReactions } from "~/modules/insight/reactions.server";
import { interactionReactions } from "~/modules/interactions/reactions.server";
import { knowledgeReactions } from "~/modules/knowledge/reactions.server";
import { networkReactions } from "~/modules/network/reactions.server";
import { notificationReactions } from "~/modules/notifications/reactions.server";
import { roomsReactions } from "~/modules/rooms/reactions.server";
import { routingReactions } from "~/modules/routing/reactions.server";
import { searchReactions } from "~/modules/search/reactions.server";
import type { Reaction } from "~/platform/jobs/define.server";

/** Everything that follows from an event. Only workers read this list. */
export const reactions: readonly Reaction[] = [
  ...networkReactions,
  ...interactionReactions,
  ...knowledgeReactions,
  ...ideaReactions,
  ...documentReactions,
  ...curationReactions,
  ...searchReactions,
  ...roomsReactions,
  ...routingReactions,
  ...insightReactions,
  ...experienceReactions,
  ...notificationReactions,
];
