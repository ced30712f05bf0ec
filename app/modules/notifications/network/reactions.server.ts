import * as network from "~/modules/network/events";
import { type Reaction, react } from "~/platform/jobs/define.server";
import { hushClub, hushPerson, hushStaff } from "../hush-unseen.server";
import { curatorsOf, managersOf, membersOf, nameOf, nameOfOrganisation, ownersOf } from "../recipients.server";
import { tell } from "../tell.server";

type Seat = { clubId: number; organisationId: number };
type Place = { personId: number };

const self = ({ personId }: Place) => [personId];
const owners = ({ clubId }: Seat) => ownersOf(clubId);
const managers = ({ organisationId }: { organisationId: number }) => managersOf(organisationId);
const role = (payload: { role: string }) => payload.role;
const toClub = () => "/clubs/:club";
const toOrganisation = () => "/organisations/:organisation";
const toSeatsOfClub = () => "/clubs/:club/settings/seats";
const toSeatsOfOrganisation = () => "/organisations/:organisation/seats";
type Relation = { organisationId: number; relatedId: number; kind: string };
/** To the people of the one that was named, about their organisation, with the name of who said so. */
const toRelated = {
  to: ({ relatedId }: Relation) => managersOf(relatedId),
  organisation: ({ relatedId }: Relation) => relatedId,
  subject: ({ organisationId }: Relation) => nameOfOrganisation(organisationId),
  link: () => "/organisations/:organisation/relations",
  circle: "managers",
} as const;
/** To the people of the one that said so. */
const toWhoNamed = {
  ...toRelated,
  to: managers,
  organisation: ({ organisationId }: Relation) => organisationId,
  subject: ({ relatedId }: Relation) => nameOfOrganisation(relatedId),
} as const;
const kindOfRelation = ({ kind }: Relation) => kind;
const toStaff = () => "/organisations/:organisation/staff";

/** Ways into clubs, seats and roles: who hears of them. */
const tells: readonly Reaction[] = [
  tell(network.entryRequested, {
    kind: "request-waiting",
    to: ({ clubId }) => curatorsOf(clubId),
    link: () => "/clubs/:club/settings/requests",
    circle: "curators",
  }),
  tell(network.clubJoined, {
    kind: "request-admitted",
    to: self,
    when: ({ way }) => way === "request",
    link: toClub,
    circle: "own",
  }),
  tell(network.entryDeclined, { kind: "request-declined", to: self, link: toClub, circle: "own" }),
  tell(network.clubRoleChanged, { kind: "club-role", to: self, variant: role, link: toClub }),
  tell(network.memberRemoved, { kind: "member-removed", to: self, link: () => "/clubs", circle: "own" }),
  tell(network.clubClosed, { kind: "club-closed", to: ({ clubId }) => membersOf(clubId), link: toClub }),
  tell(network.clubReopened, { kind: "club-reopened", to: ({ clubId }) => membersOf(clubId), link: toClub }),

  tell(network.seatOffered, { kind: "seat-offered", to: managers, link: toSeatsOfOrganisation, circle: "managers" }),
  tell(network.seatTaken, { kind: "seat-taken", to: owners, link: toSeatsOfClub, circle: "owners" }),
  tell(
    network.seatOfferWithdrawn,
    {
      kind: "seat-declined",
      to: async (seat, { actorId }) => ((await owners(seat)).includes(actorId ?? 0) ? [] : owners(seat)),
      link: toSeatsOfClub,
      circle: "owners",
    },
    {
      kind: "seat-offer-withdrawn",
      to: async (seat, { actorId }) => ((await owners(seat)).includes(actorId ?? 0) ? managers(seat) : []),
      link: toSeatsOfOrganisation,
      circle: "managers",
    },
  ),
  tell(
    network.seatEnded,
    { kind: "seat-ended", to: managers, link: toSeatsOfOrganisation, circle: "managers" },
    { kind: "seat-ended", to: owners, link: toSeatsOfClub, circle: "owners" },
  ),

  tell(network.relationNamed, { kind: "relation-named", variant: kindOfRelation, ...toRelated }),
  tell(network.relationConfirmed, { kind: "relation-confirmed", variant: kindOfRelation, ...toWhoNamed }),
  tell(network.relationEnded, { kind: "relation-ended", ...toRelated }, { kind: "relation-ended", ...toWhoNamed }),

  tell(
    network.staffJoined,
    { kind: "staff-added", to: self, variant: role, link: toOrganisation, circle: "own" },
    {
      kind: "staff-joined",
      to: managers,
      variant: ({ personId }, { actorId }) => (personId === actorId ? "" : "added"),
      subject: ({ personId }) => nameOf(personId),
      link: toStaff,
      circle: "managers",
    },
  ),
  tell(network.staffRoleChanged, { kind: "staff-role", to: self, variant: role, link: toOrganisation, circle: "own" }),
  tell(network.staffTitleVerified, {
    kind: "title-verified",
    to: self,
    when: ({ verified }) => verified,
    link: toOrganisation,
    circle: "own",
  }),
  tell(
    network.staffDeparted,
    { kind: "staff-removed", to: self, link: toOrganisation, circle: "own" },
    {
      kind: "staff-left",
      to: managers,
      when: ({ personId }, { actorId }) => personId === actorId,
      link: toStaff,
      circle: "managers",
    },
  ),
  tell(network.organisationVerified, {
    kind: "organisation-verified",
    to: managers,
    when: ({ verified }) => verified,
    link: toOrganisation,
    circle: "managers",
  }),
];

const hushing = "notifications.hush";

export const networkTells: readonly Reaction[] = [
  ...tells,
  react(hushing, network.clubLeft, hushPerson),
  react(hushing, network.memberRemoved, hushPerson),
  react(hushing, network.clubRoleChanged, hushPerson),
  react(hushing, network.staffRoleChanged, hushPerson),
  react(hushing, network.staffDeparted, hushPerson),
  react(hushing, network.seatEnded, hushStaff),
  react(hushing, network.clubChanged, hushClub),
];
