import { z } from "zod";
import { defineEvent } from "~/platform/events";

const topic = z.object({ clubId: z.number(), topicId: z.number() });

/** A topic was opened in a club. */
export const topicOpened = defineEvent("topics.topic-opened", topic);
/** A topic got another name or description. */
export const topicChanged = defineEvent("topics.topic-changed", topic);
