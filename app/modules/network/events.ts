import { z } from "zod";
import { defineEvent } from "~/platform/events";

const id = z.number();
const side = z.enum(["buyer", "seller", "neutral"]);
const person = z.object({ personId: id });
const organisation = z.object({ organisationId: id });
const staff = organisation.extend({ personId: id });
const club = z.object({ clubId: id });
const seat = club.extend({ organisationId: id, kind: z.string(), side });
const membership = club.extend({ personId: id });
const credential = person.extend({ credentialId: id, kind: z.string() });
const relation = organisation.extend({ relationId: id, relatedId: id, kind: z.enum(["affiliate", "ally"]) });
const inFeed = "shown in the activity feed only";

/** Somebody changed what they tell about themself. */
export const profileChanged = defineEvent("network.profile-changed", person);

/** An organisation came to the portal. */
export const organisationFounded = defineEvent("network.organisation-founded", organisation);
/** An organisation's own people changed what it says of itself. */
export const organisationChanged = defineEvent("network.organisation-changed", organisation);
/** The administrator checked that an organisation is what it says. */
export const organisationVerified = defineEvent(
  "network.organisation-verified",
  organisation.extend({ verified: z.boolean() }),
  inFeed,
);
/** An organisation says whose affiliate it is, or whose ally. */
export const relationNamed = defineEvent("network.relation-named", relation, inFeed);
/** The other organisation confirmed it. */
export const relationConfirmed = defineEvent("network.relation-confirmed", relation, inFeed);
/** Either of them said that it is not so, or no longer. */
export const relationEnded = defineEvent("network.relation-ended", relation.extend({ confirmed: z.boolean() }), inFeed);
/** Somebody was asked by letter to join an organisation's staff. */
export const staffInvited = defineEvent("network.staff-invited", organisation.extend({ invitationId: id }), inFeed);
/** A letter that asked somebody to join an organisation's staff was made worthless. */
export const staffInvitationWithdrawn = defineEvent(
  "network.staff-invitation-withdrawn",
  organisation.extend({ invitationId: id }),
  inFeed,
);
/** An organisation says that an e-mail domain is its own, and was written to there. */
export const domainClaimed = defineEvent("network.domain-claimed", organisation.extend({ domain: z.string() }), inFeed);
/** An organisation proved that an e-mail domain is its own. */
export const domainVerified = defineEvent(
  "network.domain-verified",
  organisation.extend({ domain: z.string() }),
  inFeed,
);
/** An organisation no longer lets people join by an e-mail domain. */
export const domainWithdrawn = defineEvent(
  "network.domain-withdrawn",
  organisation.extend({ domain: z.string() }),
  inFeed,
);
/** Somebody works for an organisation from now on. */
export const staffJoined = defineEvent("network.staff-joined", staff.extend({ role: z.string() }), inFeed);
/** Somebody got another role or title in an organisation. */
export const staffRoleChanged = defineEvent("network.staff-role-changed", staff.extend({ role: z.string() }), inFeed);
/** An organisation confirmed that somebody is what their title says. */
export const staffTitleVerified = defineEvent(
  "network.staff-title-verified",
  staff.extend({ verified: z.boolean() }),
  inFeed,
);
/** Somebody no longer works for an organisation; the event's actor tells whether they left or were removed. */
export const staffDeparted = defineEvent("network.staff-departed", staff, inFeed);

/** A club opened its doors. */
export const clubFounded = defineEvent("network.club-founded", club);
/** A club's owner changed what it says or how one enters. */
export const clubChanged = defineEvent("network.club-changed", club);
/** A club takes nothing new any more; it stays to be read. */
export const clubClosed = defineEvent("network.club-closed", club.extend({ reason: z.string() }));
/** A closed club takes new things again. */
export const clubReopened = defineEvent(
  "network.club-reopened",
  club.extend({ reason: z.string().default(""), closedAt: z.string().nullable().default(null) }),
);
/** A club asked an organisation to take a seat. */
export const seatOffered = defineEvent("network.seat-offered", seat, inFeed);
/** An organisation declined a seat, or the club took the offer back. */
export const seatOfferWithdrawn = defineEvent(
  "network.seat-offer-withdrawn",
  club.extend({ organisationId: id }),
  inFeed,
);
/** An organisation took a seat in a club. */
export const seatTaken = defineEvent("network.seat-taken", seat, inFeed);
/** An organisation's seat in a club ended. */
export const seatEnded = defineEvent("network.seat-ended", club.extend({ organisationId: id }), inFeed);

/** Somebody entered a club. */
export const clubJoined = defineEvent(
  "network.club-joined",
  membership.extend({ way: z.enum(["open", "request", "invitation", "founding", "referral"]), side }),
  inFeed,
);
/** Somebody left a club. */
export const clubLeft = defineEvent("network.club-left", membership, inFeed);
/** A moderator took somebody out of a club. */
export const memberRemoved = defineEvent("network.member-removed", membership.extend({ reason: z.string() }), inFeed);
/** Somebody asked to be let into a club. */
export const entryRequested = defineEvent("network.entry-requested", membership.extend({ requestId: id }), inFeed);
/** Somebody took back their wish to be let in. */
export const entryRequestWithdrawn = defineEvent(
  "network.entry-request-withdrawn",
  membership.extend({ requestId: id }),
  inFeed,
);
/** A moderator declined somebody's wish to enter. */
export const entryDeclined = defineEvent("network.entry-declined", membership.extend({ requestId: id }), inFeed);
/** A moderator made a link with which people may enter. */
export const clubInvited = defineEvent("network.club-invited", club.extend({ invitationId: id }), inFeed);
/** A moderator made an invitation worthless. */
export const invitationWithdrawn = defineEvent(
  "network.invitation-withdrawn",
  club.extend({ invitationId: id }),
  inFeed,
);
/** Somebody got another role in a club. */
export const clubRoleChanged = defineEvent(
  "network.club-role-changed",
  membership.extend({ role: z.string() }),
  inFeed,
);
/** Somebody speaks from another side of a club, or as something else. */
export const placeChanged = defineEvent("network.place-changed", membership.extend({ side }));

/** Somebody says that they hold a licence or membership, and showed a document. */
export const credentialClaimed = defineEvent("network.credential-claimed", credential);
/** Somebody checked a credential and found it true; the organisation in whose name, if not the portal's. */
export const credentialVerified = defineEvent(
  "network.credential-verified",
  credential.extend({ organisationId: id.nullable() }),
);
/** Somebody checked a credential and did not take it. */
export const credentialRefused = defineEvent("network.credential-refused", credential.extend({ reason: z.string() }));
/** A verified credential was taken back. */
export const credentialRevoked = defineEvent("network.credential-revoked", credential.extend({ reason: z.string() }));
/** Somebody took their own credential out of the portal. */
export const credentialWithdrawn = defineEvent("network.credential-withdrawn", credential, inFeed);
/** A verified credential will run out within thirty days. */
export const credentialReminded = defineEvent(
  "network.credential-reminded",
  credential.extend({ validUntil: z.string() }),
);
/** A verified credential ran out. */
export const credentialExpired = defineEvent("network.credential-expired", credential);
