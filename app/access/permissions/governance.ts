import {
  administrator,
  all,
  any,
  author,
  type Chartered,
  chartered,
  clubRole,
  type EnterableClub,
  governs,
  type InClub,
  living,
  member,
  not,
  type OfOrganisation,
  portal,
  type Row,
  seesClub,
  sponsorsPeople,
  staff,
  type VisibleClub,
} from "../rules";

/** A seat in one vote: whether the charter lets it vote on this proposal. */
type VotingSeat = OfOrganisation & { votes: boolean };
/** Who made a proposal: a seat, or the owner of a club without a charter. */
type Proposed = { proposedById: number; organisationId: number | null };
type Leaver = OfOrganisation & { downloadable: boolean };

/** Charters, proposals, votes, exits and sponsors. */
export const governancePermissions = {
  "charter.see": seesClub as Row<VisibleClub>,
  "charter.draft": all(living, not(chartered), any(clubRole("owner"), administrator)) as Row<EnterableClub & Chartered>,
  "proposal.make": all(living, chartered, governs) as Row<EnterableClub & Chartered>,
  "proposal.reopen": all(not(living), chartered, governs) as Row<EnterableClub & Chartered>,
  "proposal.withdraw": ((actor, { proposedById, organisationId }) =>
    organisationId === null
      ? author(actor, { authorId: proposedById })
      : staff("owner", "manager")(actor, { organisationId })) as Row<Proposed>,
  "proposal.see": any(member, governs, sponsorsPeople, administrator) as Row<InClub>,
  "proposal.decide": portal as Row<object>,
  "seat.vote": all(staff("owner", "manager"), (_actor, subject: VotingSeat) => subject.votes) as Row<VotingSeat>,
  "exit.download": all(staff("owner", "manager"), (_actor, subject: Leaver) => subject.downloadable) as Row<Leaver>,
  "duty.record": all(living, any(staff("owner", "manager", "speaker"), clubRole("owner"), administrator)) as Row<
    EnterableClub & OfOrganisation
  >,
  "steering.see": any(clubRole("owner", "moderator"), governs, administrator) as Row<InClub>,
} as const;
