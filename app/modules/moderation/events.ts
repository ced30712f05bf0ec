import { z } from "zod";
import { defineEvent } from "~/platform/events";

const sanction = z.object({ clubId: z.number(), sanctionId: z.number(), personId: z.number() });

/** A curator asked that somebody be quiet for a while; a second one has to agree first. */
export const sanctionProposed = defineEvent("moderation.sanction-proposed", sanction);
/** The second one did not agree. */
export const sanctionRefused = defineEvent("moderation.sanction-refused", sanction.extend({ decidedById: z.number() }));
/** From now on somebody reads in a club and does not write there. */
export const memberSanctioned = defineEvent("moderation.member-sanctioned", sanction);
/** Its time is over. */
export const sanctionEnded = defineEvent("moderation.sanction-ended", sanction);
/** A curator ended it early, or took it back before it began. */
export const sanctionLifted = defineEvent("moderation.sanction-lifted", sanction.extend({ began: z.boolean() }));
/** Whom it concerns says why it should not be so. */
export const sanctionAppealed = defineEvent("moderation.sanction-appealed", sanction);
/** Somebody else than the deciders looked at it again. */
export const appealDecided = defineEvent("moderation.appeal-decided", sanction.extend({ granted: z.boolean() }));
