import { z } from "zod";
import { defineEvent } from "~/platform/events";

const side = z.enum(["buyer", "seller", "neutral"]);
const document = z.object({ clubId: z.number(), documentId: z.number() });
const voice = { organisationId: z.number().nullable(), side };
const inFeed = "shown in the activity feed only";

/** Somebody began a document. */
export const documentCreated = defineEvent(
  "documents.document-created",
  document.extend({ ...voice, kind: z.string() }),
  inFeed,
);
