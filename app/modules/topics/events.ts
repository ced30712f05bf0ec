import { z } from "zod";
import { defineEvent } from "~/platform/events";

const topic = z.object({ clubId: z.number(), topicId: z.number() });

/** A topic was opened in a club. */
export const topicOpened = defineEvent("topics.topic-opened", topic);
/** A topic got another name or description. */
export const topicChanged = defineEvent("topics.topic-changed", topic);
/** A member said which topics of a club are their field. */
export const expertiseDeclared = defineEvent(
  "topics.expertise-declared",
  z.object({ clubId: z.number(), personId: z.number(), topicIds: z.array(z.number()) }),
  "the ranking of candidates reads what stands; nothing is kept that would follow",
);
