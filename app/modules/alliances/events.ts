import { z } from "zod";
import { defineEvent } from "~/platform/events";

const id = z.number();
const link = z.object({ clubId: id, partnerId: id, linkId: id });
const inFeed = "shown in the activity feed only";

/** A club asked another to link with it. */
export const linkProposed = defineEvent("alliances.link-proposed", link);
/** Two clubs are linked from now on. */
export const linkAccepted = defineEvent("alliances.link-accepted", link);
/** A club did not want a link. */
export const linkDeclined = defineEvent("alliances.link-declined", link.extend({ reason: z.string().default("") }));
/** A link was cut, and with it everything that crossed. */
export const linkCut = defineEvent("alliances.link-cut", link.extend({ reason: z.string(), questions: id }));
/** A question is shown in a linked club. */
export const questionReferred = defineEvent(
  "alliances.question-referred",
  z.object({ clubId: id, homeClubId: id, linkId: id, questionId: id }),
);
/** A question is no longer shown in a linked club. */
export const questionWithdrawn = defineEvent(
  "alliances.question-withdrawn",
  z.object({ clubId: id, linkId: id, questionId: id }),
  inFeed,
);
const member = z.object({ clubId: id, toClubId: id, personId: id, referralId: id });
/** A member was asked whether they would like to join a linked club. */
export const memberReferred = defineEvent("alliances.member-referred", member);
/** A member went to a linked club that had been suggested to them. */
export const referralAccepted = defineEvent("alliances.referral-accepted", member, inFeed);
/** A member did not want to join the club that was suggested. */
export const referralDeclined = defineEvent("alliances.referral-declined", member, inFeed);
const outside = z.object({ clubId: id, externalClubId: id });
/** A club named a club that lives elsewhere as a party. */
export const externalClubAdded = defineEvent("alliances.external-club-added", outside, inFeed);
/** A club that lives elsewhere is no longer a party. */
export const externalClubRemoved = defineEvent("alliances.external-club-removed", outside, inFeed);
