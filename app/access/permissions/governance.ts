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
  row,
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
  "charter.see": row<VisibleClub>(seesClub),
  "charter.draft": row<EnterableClub & Chartered>(all(living, not(chartered), any(clubRole("owner"), administrator))),
  "proposal.make": row<EnterableClub & Chartered>(all(living, chartered, governs)),
  "proposal.reopen": row<EnterableClub & Chartered>(all(not(living), chartered, governs)),
  "proposal.withdraw": row<Proposed>((actor, { proposedById, organisationId }) =>
    organisationId === null
      ? author(actor, { authorId: proposedById })
      : staff("owner", "manager")(actor, { organisationId }),
  ),
  "proposal.see": row<InClub>(any(member, governs, sponsorsPeople, administrator)),
  "proposal.decide": row<object>(portal),
  "seat.vote": row<VotingSeat>(all(staff("owner", "manager"), (_actor, subject: VotingSeat) => subject.votes)),
  "exit.download": row<Leaver>(all(staff("owner", "manager"), (_actor, subject: Leaver) => subject.downloadable)),
  "duty.record": row<EnterableClub & OfOrganisation>(
    all(living, any(staff("owner", "manager", "speaker"), clubRole("owner"), administrator)),
  ),
  "duty.promise": row<EnterableClub & OfOrganisation>(all(living, staff("owner", "manager", "speaker"))),
  "duty.take-back": row<OfOrganisation>(staff("owner", "manager", "speaker")),
  "duty.watch": row<object>(portal),
  "steering.see": row<InClub>(any(clubRole("owner", "moderator"), governs, administrator)),
} as const;
