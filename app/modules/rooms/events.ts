import { z } from "zod";
import { defineEvent } from "~/platform/events";

/* Events of rooms carry numbers only, never a word of what was said there. */
const inClub = z.object({ clubId: z.number() });
const thread = inClub.extend({ threadId: z.number(), organisationId: z.number() });
const handover = inClub.extend({
  handoverId: z.number(),
  questionId: z.number(),
  fromOrganisationId: z.number(),
  toOrganisationId: z.number(),
});
const swarm = inClub.extend({ swarmId: z.number(), questionId: z.number() });
const silent = "what happens in a back room concerns only those who enter it, and they see it there";

/** A seller opened a conversation in the back room of a club. */
export const threadOpened = defineEvent(
  "rooms.thread-opened",
  thread.extend({ mentioned: z.array(z.number()).default([]) }),
);
/** Somebody said something in a room. */
export const messageWritten = defineEvent(
  "rooms.message-written",
  inClub.extend({
    threadId: z.number(),
    messageId: z.number(),
    swarmId: z.number().nullable(),
    mentioned: z.array(z.number()),
  }),
);
/** Somebody took back what they said in a room. */
export const messageRemoved = defineEvent(
  "rooms.message-removed",
  inClub.extend({ threadId: z.number(), messageId: z.number() }),
  silent,
);
/** One organisation passed a customer's question on to another. */
export const handoverMade = defineEvent("rooms.handover-made", handover);
/** The other organisation took it. */
export const handoverAcknowledged = defineEvent("rooms.handover-acknowledged", handover);
/** The other organisation did not take it. */
export const handoverDeclined = defineEvent("rooms.handover-declined", handover);
/** The first organisation took it back before it was answered. */
export const handoverWithdrawn = defineEvent("rooms.handover-withdrawn", handover, silent);
/** A seller shares something with the other sellers of a club. */
export const itemShared = defineEvent("rooms.item-shared", inClub.extend({ itemId: z.number() }), silent);
/** Its organisation no longer shares it. */
export const itemWithdrawn = defineEvent("rooms.item-withdrawn", inClub.extend({ itemId: z.number() }), silent);
/** Somebody of another seller opened what was shared. */
export const itemOpened = defineEvent(
  "rooms.item-opened",
  inClub.extend({ itemId: z.number(), organisationId: z.number() }),
  silent,
);
/** A room was opened around a customer's question. */
export const swarmOpened = defineEvent("rooms.swarm-opened", swarm.extend({ organisationId: z.number() }), silent);
/** Somebody was let into a swarm; a customer for no organisation. */
export const swarmInvited = defineEvent(
  "rooms.swarm-invited",
  swarm.extend({ personId: z.number(), organisationId: z.number().nullable() }),
);
/** A customer entered a swarm. */
export const swarmEntered = defineEvent("rooms.swarm-entered", swarm.extend({ personId: z.number() }));
/** Somebody left a swarm. */
export const swarmLeft = defineEvent("rooms.swarm-left", swarm.extend({ personId: z.number() }));
/** A swarm ended, with a published answer or for a stated reason. */
export const swarmClosed = defineEvent("rooms.swarm-closed", swarm.extend({ answerId: z.number().nullable() }));
/** An organisation leads a customer's matter from now on, for all sellers of the club. */
export const leadNamed = defineEvent(
  "rooms.lead-named",
  inClub.extend({ questionId: z.number(), organisationId: z.number() }),
);
const note = inClub.extend({ questionId: z.number(), noteId: z.number() });
/** A seller, or the customer for no organisation, wrote down what is known of her matter. */
export const caseNoted = defineEvent(
  "rooms.case-noted",
  note.extend({ organisationId: z.number().nullable(), leadId: z.number().nullable() }),
);
/** What was written down of a customer's matter was taken away. */
export const caseNoteRemoved = defineEvent("rooms.case-note-removed", note, silent);
const agreement = inClub.extend({
  agreementId: z.number(),
  fromOrganisationId: z.number(),
  toOrganisationId: z.number(),
});
/** A seller offered another to let it read what it wrote of customers' matters; anew, where it goes on with an earlier agreement. */
export const agreementProposed = defineEvent(
  "rooms.agreement-proposed",
  agreement.extend({ renewsId: z.number().nullable().default(null) }),
);
/** An agreement in force will run out in some days. */
export const agreementRunsOut = defineEvent("rooms.agreement-runs-out", agreement);
/** The other side agreed. */
export const agreementAccepted = defineEvent("rooms.agreement-accepted", agreement);
/** The other side did not agree. */
export const agreementDeclined = defineEvent("rooms.agreement-declined", agreement);
/** One of both ended it, or took the offer back. */
export const agreementEnded = defineEvent("rooms.agreement-ended", agreement);
const ofMatter = inClub.extend({ questionId: z.number() });
/** Somebody read what is shared by an agreement. */
export const sharedRead = defineEvent("rooms.shared-read", ofMatter.extend({ agreementId: z.number() }), silent);
/** Whoever asked does not want her matter to be shared by agreements. */
export const sharingStopped = defineEvent("rooms.sharing-stopped", ofMatter, silent);
/** She lets it be shared again. */
export const sharingAllowed = defineEvent("rooms.sharing-allowed", ofMatter, silent);
