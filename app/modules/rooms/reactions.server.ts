import { answerWritten } from "~/modules/knowledge/events";
import { type Reaction, react } from "~/platform/jobs/define.server";
import { takeByAnswering } from "./take-by-answering.server";

/** What rooms do when others act. */
export const roomsReactions: readonly Reaction[] = [react("rooms.handovers", answerWritten, takeByAnswering)];
