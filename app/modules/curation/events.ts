import { z } from "zod";
import { defineEvent } from "~/platform/events";

const act = z.object({
  clubId: z.number(),
  bulkActId: z.number(),
  kind: z.enum(["addTopic", "close", "move", "assign"]),
});
const each = "what became of each thing has an event of its own, which search, routing and the matrix hear";

/** A curator did the same with several things at once. */
export const bulkActDone = defineEvent(
  "curation.bulk-act-done",
  act.extend({ done: z.number(), skipped: z.number() }),
  each,
);
/** That was undone. */
export const bulkActUndone = defineEvent("curation.bulk-act-undone", act.extend({ undone: z.number() }), each);
