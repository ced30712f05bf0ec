import * as governance from "~/modules/governance/events";
import { piecesOf } from "~/modules/governance/taken-pieces.server";
import { row, rows, sql } from "~/platform/db/sql.server";
import type { Reaction } from "~/platform/jobs/define.server";
import { curatorsOf, managersOf, ownersOf } from "../recipients.server";
import { tell } from "../tell.server";

type OfProposal = { clubId: number; proposalId: number };

const curators = ({ clubId }: OfProposal) => curatorsOf(clubId);
const managers = ({ organisationId }: { organisationId: number }) => managersOf(organisationId);
const toProposal = ({ proposalId }: Pick<OfProposal, "proposalId">) => `/clubs/:club/proposals/${proposalId}`;

/** Owners and managers of the organisations whose seats decide in a club. */
async function governors({ clubId }: OfProposal): Promise<number[]> {
  const found = await rows<{ id: number }>(sql`
    SELECT DISTINCT w."personId" AS id FROM "Seat" s JOIN "Staff" w ON w."organisationId" = s."organisationId" AND w.role IN ('owner', 'manager')
    WHERE s."clubId" = ${clubId} AND s.until IS NULL AND s.kind <> 'sponsor'`);
  return found.map(({ id }) => id);
}

/** Owners and managers of the organisations that a vote still waits for. */
async function managersOfAny(organisationIds: number[]): Promise<number[]> {
  const found = await rows<{ id: number }>(sql`
    SELECT DISTINCT "personId" AS id FROM "Staff" WHERE "organisationId" = ANY(${organisationIds}) AND role IN ('owner', 'manager')`);
  return found.map(({ id }) => id);
}

/** Why it was proposed, in the proposer's words. */
async function why({ proposalId }: Pick<OfProposal, "proposalId">): Promise<string> {
  const found = await row<{ reason: string }>(
    sql`SELECT left(reason, 120) AS reason FROM "Proposal" WHERE id = ${proposalId}`,
  );
  return found?.reason ?? "";
}

/** Whose words for an organisation go by a decision of the seats, whether they have gone yet or not. */
async function speakersFor({ proposalId }: OfProposal): Promise<number[]> {
  const found = await rows<{ id: number }>(sql`
    SELECT DISTINCT x."authorId" AS id FROM "Proposal" p, LATERAL (${piecesOf({ standing: true })}) x WHERE p.id = ${proposalId}`);
  return found.map(({ id }) => id);
}

const owners = ({ clubId }: { clubId: number }) => ownersOf(clubId);
const toSponsors = () => "/clubs/:club/sponsors";

/** What a sponsor said that it would do. */
async function promised({ promiseId }: { promiseId: number }): Promise<string> {
  const found = await row<{ what: string }>(
    sql`SELECT left(what, 120) AS what FROM "SponsorPromise" WHERE id = ${promiseId}`,
  );
  return found?.what ?? "";
}

const act = ({ act: name }: { act: string }) => name;

/** What the seats of a club decide together: who hears of it. */
export const governanceTells: readonly Reaction[] = [
  tell(
    governance.proposalMade,
    { kind: "vote-needed", to: governors, variant: act, subject: why, link: toProposal, circle: "governors" },
    { kind: "proposal-made", to: curators, variant: act, subject: why, link: toProposal, circle: "curators" },
  ),
  tell(governance.voteStillWanted, {
    kind: "vote-missing",
    to: ({ silentIds }) => managersOfAny(silentIds),
    subject: why,
    link: toProposal,
    circle: "governors",
  }),
  tell(
    governance.proposalDecided,
    ...(["governors", "curators"] as const).map((circle) => ({
      kind: "proposal-decided" as const,
      to: circle === "governors" ? governors : curators,
      variant: ({ outcome, reason }: { outcome: string; reason: string }) => (reason === "vetoed" ? reason : outcome),
      subject: why,
      link: toProposal,
      circle,
    })),
  ),
  tell(
    governance.proposalWithdrawn,
    ...(["governors", "curators"] as const).map((circle) => ({
      kind: "proposal-withdrawn" as const,
      to: circle === "governors" ? governors : curators,
      subject: why,
      link: toProposal,
      circle,
    })),
  ),
  tell(governance.charterLapsed, {
    kind: "charter-lapsed",
    to: ({ clubId }) => ownersOf(clubId),
    link: () => "/clubs/:club/charter",
    circle: "owners",
  }),
  tell(governance.contentRemovalDecided, {
    kind: "said-removed",
    to: speakersFor,
    subject: why,
    link: (about) => `${toProposal(about)}/taken`,
  }),
  tell(governance.hubMoved, {
    kind: "hub-yours",
    to: managers,
    link: () => "/clubs/:club/charter",
    circle: "managers",
  }),
  tell(governance.sponsorTermsAgreed, { kind: "sponsor-terms", to: managers, link: toSponsors, circle: "managers" }),
  tell(governance.dutyDueSoon, {
    kind: "duty-due",
    to: managers,
    subject: promised,
    link: toSponsors,
    circle: "managers",
  }),
  tell(
    governance.dutyLate,
    { kind: "duty-late", to: managers, subject: promised, variant: () => "own", link: toSponsors, circle: "managers" },
    { kind: "duty-late", to: owners, subject: promised, variant: () => "theirs", link: toSponsors, circle: "owners" },
  ),
  tell(governance.dutyTakenBack, {
    kind: "duty-taken-back",
    to: owners,
    subject: promised,
    link: toSponsors,
    circle: "owners",
  }),
];
