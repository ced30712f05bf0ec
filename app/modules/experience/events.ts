import { z } from "zod";
import { defineEvent } from "~/platform/events";

const asking = z.object({ clubId: z.number(), askingId: z.number() });
const counted = "how each side fares is counted from the rows; nothing is kept that would follow";

/** The portal asked somebody how the work went that they did for a club. */
export const workAsked = defineEvent(
  "experience.work-asked",
  asking.extend({ personId: z.number(), kind: z.string(), questionId: z.number().nullable() }),
);
/** They said how it went; what they said stands in no event. */
export const workSaid = defineEvent("experience.work-said", asking, counted);
/** They would rather not say. */
export const askingSkipped = defineEvent("experience.asking-skipped", asking, counted);
/** Somebody wants to be asked from now on, or not. */
export const askingsChosen = defineEvent(
  "experience.askings-chosen",
  z.object({ wanted: z.boolean() }),
  "whoever would ask looks at what stands",
);
