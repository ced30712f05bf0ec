import { z } from "zod";
import { defineEvent } from "~/platform/events";

const act = z.object({
  clubId: z.number(),
  bulkActId: z.number(),
  kind: z.enum(["addTopic", "close", "move", "assign", "collect", "retire"]),
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

const piece = z.object({ clubId: z.number(), pieceId: z.number() });
const planned = "the calendar shows what stands; nothing is kept that would follow";
/** A curator planned something the club will bring out. */
export const piecePlanned = defineEvent(
  "curation.piece-planned",
  piece.extend({ day: z.string().nullable() }),
  planned,
);
/** What is planned got other words, another owner, state or result. */
export const pieceRevised = defineEvent("curation.piece-revised", piece.extend({ state: z.string() }), planned);
/** A planned piece was put on another day, or off the calendar. */
export const pieceMoved = defineEvent(
  "curation.piece-moved",
  piece.extend({ from: z.string().nullable(), to: z.string().nullable() }),
  planned,
);

const slot = z.object({ clubId: z.number(), slotId: z.number() });
const front = "the club's front shows what stands; nothing is kept that would follow";
/** A curator put something on the club's front for some days. */
export const frontFeatured = defineEvent(
  "curation.front-featured",
  slot.extend({
    questionId: z.number().nullable(),
    documentId: z.number().nullable(),
    collectionId: z.number().nullable(),
  }),
  front,
);
/** It left the front before its last day. */
export const featureEnded = defineEvent("curation.feature-ended", slot, front);

const collection = z.object({ clubId: z.number(), collectionId: z.number() });
const inCollection = collection.extend({ itemId: z.number() });
const shelf = "a collection's page shows what stands; nothing is kept that would follow";
/** A curator began a collection. */
export const collectionMade = defineEvent("curation.collection-made", collection);
/** It got another name or description. */
export const collectionDescribed = defineEvent("curation.collection-described", collection);
/** Something was put into it, for the first time or again. */
export const thingCollected = defineEvent("curation.thing-collected", inCollection);
/** Something in it got another place. */
export const collectionOrdered = defineEvent(
  "curation.collection-ordered",
  inCollection.extend({ place: z.number() }),
  shelf,
);
/** The word why beside something in it changed. */
export const whySaid = defineEvent("curation.why-said", inCollection);
/** Something was taken out of it. */
export const thingTakenOut = defineEvent("curation.thing-taken-out", inCollection);
/** It was taken from view. */
export const collectionRemoved = defineEvent("curation.collection-removed", collection);
/** It came back into view. */
export const collectionRestored = defineEvent("curation.collection-restored", collection);

const counted = "the effectiveness page counts what stands; nothing is kept that would follow";
/** Somebody said whether a document or an accepted answer helped them. */
export const helpSaid = defineEvent(
  "curation.help-said",
  z.object({
    clubId: z.number(),
    kind: z.enum(["answer", "document"]),
    subjectId: z.number(),
    helped: z.boolean(),
  }),
  counted,
);
/** A curator decided to keep, mend or retire a question or document. */
export const pieceJudged = defineEvent(
  "curation.piece-judged",
  z.object({
    clubId: z.number(),
    kind: z.enum(["question", "document"]),
    subjectId: z.number(),
    verdict: z.enum(["keep", "fix", "retire"]),
    reason: z.string(),
  }),
  counted,
);
/** A curator asked somebody to mend what they asked or answered. */
export const mendingAsked = defineEvent(
  "curation.mending-asked",
  z.object({
    clubId: z.number(),
    questionId: z.number(),
    requestId: z.number(),
    kind: z.enum(["question", "answer"]),
    subjectId: z.number(),
    /** The joint answer that its voices change together. */
    jointId: z.number().nullable().default(null),
    personId: z.number(),
  }),
);
