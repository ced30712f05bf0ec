import type { Reaction } from "~/platform/jobs/define.server";
import { discussionTells } from "./discussion/reactions.server";
import { ideaTells } from "./ideas/reactions.server";
import { knowledgeTells } from "./knowledge/reactions.server";
import { liveReactions } from "./live/reactions.server";
import { networkTells } from "./network/reactions.server";

/** Who is told of what others do; a file for each module they act in. */
export const notificationReactions: readonly Reaction[] = [
  ...knowledgeTells,
  ...networkTells,
  ...ideaTells,
  ...discussionTells,
  ...liveReactions,
];
