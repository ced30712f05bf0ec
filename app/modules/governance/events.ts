import { z } from "zod";
import { defineEvent } from "~/platform/events";

const id = z.number();
const club = z.object({ clubId: id });
const proposal = club.extend({ proposalId: id, act: z.string(), targetId: id.nullable() });
const organisation = club.extend({ organisationId: id });
const inFeed = "shown on the club's page of sponsors and in the activity feed";
const inMinutes = "kept in the club's minutes and shown in the activity feed";

/** A seat, or the owner of a club without a charter, proposed an act to the seats. */
export const proposalMade = defineEvent(
  "governance.proposal-made",
  proposal.extend({ organisationId: id.nullable(), deadline: z.string() }),
);
/** A seat voted on a proposal, or voted differently. */
export const seatVoted = defineEvent(
  "governance.seat-voted",
  organisation.extend({ proposalId: id, choice: z.string() }),
  inMinutes,
);
/** A vote will end soon, and these seats have said nothing yet. */
export const voteStillWanted = defineEvent("governance.vote-still-wanted", proposal.extend({ silentIds: z.array(id) }));
/** The seats decided, or the time ran out. */
export const proposalDecided = defineEvent(
  "governance.proposal-decided",
  proposal.extend({ outcome: z.enum(["accepted", "rejected"]), reason: z.string() }),
);
/** The seat that had made a proposal took it back. */
export const proposalWithdrawn = defineEvent("governance.proposal-withdrawn", proposal.extend({ reason: z.string() }));
/** A charter is in force from now on. */
export const charterAdopted = defineEvent("governance.charter-adopted", club.extend({ charterId: id }), inMinutes);
/** No seat is left that could decide: the charter ended. */
export const charterLapsed = defineEvent("governance.charter-lapsed", club.extend({ charterId: id }));
/** Another seat is the centre of the club. */
export const hubMoved = defineEvent("governance.hub-moved", organisation);
/** The seats decided that what an organisation said in the club is taken from view. */
export const contentRemovalDecided = defineEvent(
  "governance.content-removal-decided",
  organisation.extend({ proposalId: id, reason: z.string() }),
);
/** An organisation left a club, or was voted out (then with the proposal). */
export const seatLeft = defineEvent(
  "governance.seat-left",
  organisation.extend({ exitId: id, proposalId: id.nullable() }),
  inMinutes,
);
/** The seats agreed on what a sponsor gives. */
export const sponsorTermsAgreed = defineEvent(
  "governance.sponsor-terms-agreed",
  organisation.extend({ termsId: id, budget: z.number() }),
);
/** A sponsor did something of what it owes. */
export const dutyRecorded = defineEvent(
  "governance.duty-recorded",
  organisation.extend({ dutyId: id, kind: z.string(), value: z.number(), promiseId: id.nullable().default(null) }),
  inMinutes,
);
const promise = organisation.extend({ promiseId: id, kind: z.string() });
/** A sponsor undertook to do something of what it owes, by a day. */
export const dutyPromised = defineEvent("governance.duty-promised", promise.extend({ dueOn: z.string() }), inFeed);
/** It took that back before it was done, and said why. */
export const dutyTakenBack = defineEvent("governance.duty-taken-back", promise.extend({ reason: z.string() }));
/** The day that a sponsor named comes near. */
export const dutyDueSoon = defineEvent("governance.duty-due-soon", promise);
/** The day that a sponsor named has passed, and nothing was written down for it. */
export const dutyLate = defineEvent("governance.duty-late", promise);
/** Somebody who works for a sponsor tried to change what others wrote, and was refused. */
export const steeringRefused = defineEvent(
  "governance.steering-refused",
  organisation.extend({ personId: id, permission: z.string() }),
  "shown on the club's page of sponsors",
);
