import {
  type Actor,
  type ClubRole,
  guest,
  type PersonActor,
  type SeatKind,
  type StaffRole,
  system,
} from "~/access/actor";

/* People and things of one club, in every mixture that the permission table tells apart. */

export const clubId = 1;
const [organisationId, authorId] = [2, 9];

/** Somebody with an account and nothing more than what is given. */
export const person = (given: Partial<PersonActor> = {}): PersonActor => ({
  kind: "person",
  id: 5,
  administrator: false,
  confirmed: true,
  memberships: [],
  affiliations: [],
  seats: [],
  credentials: [],
  sanctions: [],
  ...given,
});
const inClub = (role: ClubRole) => ({ memberships: [{ clubId, role, side: "buyer" as const, title: "" }] });
const seatOf = (side: "seller" | "neutral") => ({ clubId, organisationId, kind: "partner" as const, side });
const inOrganisation = (role: StaffRole) => ({ affiliations: [{ organisationId, role }] });

const withSeat = (kind: SeatKind) => ({ seats: [{ clubId, organisationId, kind, side: "seller" as const }] });

export const actors: Record<string, Actor> = {
  guest,
  system,
  unconfirmed: person({ confirmed: false }),
  stranger: person(),
  member: person(inClub("member")),
  expert: person({ ...inClub("expert"), credentials: [{ kind: "vet" }] }),
  moderator: person(inClub("moderator")),
  owner: person(inClub("owner")),
  administrator: person({ administrator: true }),
  author: person({ id: authorId, ...inClub("member") }),
  voice: person({ id: 88, ...inClub("member") }),
  gone: person({ id: authorId }),
  speaker: person(inOrganisation("speaker")),
  manager: person(inOrganisation("manager")),
  possessor: person(inOrganisation("owner")),
  analyst: person(inOrganisation("analyst")),
  verifier: person({
    ...inOrganisation("manager"),
    seats: [{ clubId, organisationId, kind: "intermediary", side: "neutral" }],
  }),
  "seat's manager": person({ ...inOrganisation("manager"), ...withSeat("coHost") }),
  "seat's speaker": person({ ...inOrganisation("speaker"), ...withSeat("coHost") }),
  "sponsor's manager": person({ ...inOrganisation("manager"), ...withSeat("sponsor") }),
  "sponsor's person who owns the club": person({ ...inClub("owner"), ...withSeat("sponsor") }),
  "seated seller": person({ ...inOrganisation("speaker"), seats: [seatOf("seller")] }),
  "seated neutral": person({ ...inOrganisation("speaker"), seats: [seatOf("neutral")] }),
  "seated analyst": person({ ...inOrganisation("analyst"), seats: [seatOf("seller")] }),
};

const seat = { chartered: false, votes: true, downloadable: true };
const thread = { voiceIds: [88], threadOrganisationIds: [organisationId] };
const ofClaimant = { clubIds: [clubId], organisationIds: [] };
const standing = {
  ...thread,
  ...ofClaimant,
  clubId,
  organisationId,
  relatedId: organisationId,
  authorId,
  personId: authorId,
  seated: true,
  closed: false,
  removed: false,
  ...seat,
};
const document = {
  documentEntry: "invitation",
  state: "published",
  published: true,
  locked: false,
  writers: [],
  giverIds: [],
  promiserIds: [],
  ownerIds: [],
  trierIds: [],
  testerIds: [],
  unpublished: false,
  told: false,
  ruleSide: "neutral",
  ruleCredential: "",
};
/** Somebody who may be sanctioned, and a sanction that a seller with a seat decided. */
const moderated = {
  role: "member",
  ofPortal: false,
  deciderIds: [77],
  deciderOrganisationIds: [organisationId],
} as const;
const swarm = { swarmClosed: false, swarmMembers: [], sharedWith: [] };
/** A customer, and people for whose organisation a seat stands. */
const swarmOf = (joined: boolean) => ({
  swarmMembers: [
    { personId: authorId, organisationId: null, joined },
    { personId: 5, organisationId, joined },
  ],
});
const open = {
  ...standing,
  ...swarm,
  ...moderated,
  ...document,
  removedById: null,
  visibility: "public",
  entry: "open",
} as const;
export const subjects = {
  "in an open club": open,
  "in a club by request": { ...open, entry: "request" },
  "in a private club": { ...open, visibility: "private", entry: "invitation" },
  "in a chartered club": { ...open, chartered: true },
  "in a club that was closed": { ...open, entry: "closed" },
  "closed, in an open club; the organisation has no seat": {
    ...open,
    closed: true,
    seated: false,
    votes: false,
    downloadable: false,
  },
  "a draft by invitation, which the author owns": {
    ...open,
    state: "draft",
    published: false,
    giverIds: [authorId],
    ownerIds: [authorId],
    trierIds: [authorId],
    testerIds: [88],
    unpublished: true,
    writers: [{ personId: authorId, organisationId: null, role: "owner", joined: true }],
  },
  "locked, open to writers": { ...open, documentEntry: "open", locked: true },
  "removed by its author": { ...open, removed: true, removedById: authorId },
  "removed by a moderator": { ...open, removed: true, removedById: 77 },
  "a swarm that its customer, the author, and people of a seat entered": { ...open, ...swarmOf(true) },
  "a swarm that they entered and that is over": { ...open, ...swarmOf(true), swarmClosed: true },
  "a swarm that they were asked into, in a chartered club that was closed": {
    ...open,
    ...swarmOf(false),
    chartered: true,
    entry: "closed",
  },
} as const;
