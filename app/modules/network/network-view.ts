import type { ActorMembership, ActorSanction, ClubRole, Side } from "~/access/actor";
import type { ClubEntry, ClubVisibility, OrganisationKind, SeatKind } from "./rules/kinds";

/* What the pages of the network show; made by its queries. */

/** An organisation in a seat of a club. */
export type SeatView = {
  organisationId: number;
  slug: string;
  name: string;
  logoKey: string | null;
  kind: SeatKind;
  side: Side;
  verified: boolean;
  /** The centre of the club. */
  hub: boolean;
};

/** A club as one picks it among others. */
export type ClubCardView = {
  id: number;
  slug: string;
  name: string;
  tagline: string;
  language: string;
  entry: ClubEntry;
  visibility: ClubVisibility;
  memberCount: number;
  questionCount: number;
  seats: SeatView[];
  counts: Record<Side, number>;
};

/** The head of every page of a club. */
export type ClubHeadView = ClubCardView & {
  mine: ActorMembership | null;
  /** In the way of writing there. */
  sanction: ActorSanction | null;
  /** The viewer's own request that waits for an answer. */
  requestId: number | null;
  /** Requests that wait for a moderator; 0 for everybody else. */
  waiting: number;
  /** When and why the club was closed, if it was. */
  closing: { at: string; reason: string } | null;
  may: {
    join: boolean;
    request: boolean;
    leave: boolean;
    moderate: boolean;
    curate: boolean;
    change: boolean;
    insight: boolean;
    room: boolean;
    /** Open it again: proposed to its seats, or alone where it has no charter. */
    reopen: "together" | "alone" | null;
  };
};

/** A person in a list of a club's or an organisation's people. */
export type PersonRowView = {
  personId: number;
  handle: string;
  name: string;
  avatarKey: string | null;
  role: string;
  side: Side;
  title: string;
  verified: boolean;
  organisation: { slug: string; name: string; logoKey: string | null } | null;
};

/** A member of a club, with a role there. */
export type MemberView = PersonRowView & { role: ClubRole };

/** An organisation as a row of the directory shows it. */
export type OrganisationRowView = {
  id: number;
  slug: string;
  name: string;
  kind: OrganisationKind;
  side: Side;
  about: string;
  province: string;
  logoKey: string | null;
  verified: boolean;
};

/** An organisation on its own page. */
export type OrganisationView = OrganisationRowView & { website: string };

/** A seat that a club offers to an organisation. */
export type SeatOfferView = { clubId: number; slug: string; name: string; kind: SeatKind; side: Side };

/** A person on their own page. */
export type PersonView = {
  id: number;
  handle: string;
  name: string;
  about: string;
  province: string;
  languages: string[];
  avatarKey: string | null;
  /** Whether somebody signs in as this person; imported people do not. */
  claimed: boolean;
  createdAt: string;
  organisations: { slug: string; name: string; logoKey: string | null; side: Side; title: string; verified: boolean }[];
  /** Licences and memberships that were checked and hold now. */
  credentials: {
    kind: string;
    issuer: string;
    validUntil: string | null;
    checkedBy: { slug: string; name: string } | null;
  }[];
  /** The side on which the person stands most, for the shape of the picture. */
  side: Side;
};

/** Something in the network that waits for somebody: requests to decide, seats offered, and one's own requests. */
export type Waiting =
  | { kind: "desk"; slug: null; name: null; count: number }
  | { kind: "unanswered"; slug: string; name: string; count: number }
  | { kind: "requests"; slug: string; name: string; count: number }
  | { kind: "offer"; slug: string; name: string; club: string }
  | { kind: "own-request"; slug: string; name: string }
  | { kind: "link"; slug: string; name: string; club: string }
  | { kind: "referral"; slug: string; name: string }
  | { kind: "swarm"; slug: string; name: string }
  | { kind: "credentials"; slug: null; name: null; count: number };

/** A question of one's own, and how it stands: who is asked and until when, or what came. */
export type OwnQuestion = {
  id: number;
  title: string;
  language: string;
  answers: number;
  state: "looking" | "asked" | "resting" | "moderators" | "answered" | "accepted";
  /** Who was asked and is due first; null where it is somebody who is not named. */
  who: string | null;
  /** Until when they should answer, or rest. */
  at: string | null;
};
