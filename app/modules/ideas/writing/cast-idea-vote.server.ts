import type { Actor } from "~/access/actor";
import type { Transaction } from "~/platform/db/database.server";
import type { Interest } from "../rules/idea-kinds";
import { type Evidence, weightOf } from "../rules/weight";

type Wanted = { id: number; clubId: number; askedOrganisationId: number | null };
type Cast = { interest: Interest; now: Date };

/** Somebody wants an idea too, from now on or with another interest; returns what the vote weighs. The caller holds the idea. */
export async function castIdeaVote(
  db: Transaction,
  idea: Wanted,
  { voter, interest, now }: Cast & { voter: Actor },
): Promise<number> {
  const personId = voter.id ?? 0;
  const seats = voter.kind === "person" ? voter.seats.filter(({ clubId }) => clubId === idea.clubId) : [];
  const seller = seats.some((seat) => seat.side === "seller");
  const evidence = await evidenceOf(db, voter, idea);
  const weight = weightOf({ interest, evidence, seller });
  await db.ideaVote.upsert({
    where: { ideaId_personId: { ideaId: idea.id, personId } },
    create: { ideaId: idea.id, personId, interest, evidence, seller, weight, createdAt: now },
    update: { interest, evidence, seller, weight },
  });
  await countIdeaVotes(db, idea.id);
  return weight;
}

/** Sums an idea's votes anew, in the transaction of what changed them. */
export async function countIdeaVotes(db: Transaction, ideaId: number): Promise<void> {
  await db.$executeRaw`UPDATE "Idea" i SET "voteCount" = v.count, weight = v.weight
    FROM (SELECT count(*)::int AS count, coalesce(sum(weight), 0)::int AS weight FROM "IdeaVote" WHERE "ideaId" = ${ideaId}) v WHERE i.id = ${ideaId}`;
}

/** What the portal itself knows of somebody's interest, the strongest first. */
async function evidenceOf(db: Transaction, voter: Actor, idea: Wanted): Promise<Evidence | null> {
  if (voter.kind !== "person") return null;
  if (voter.credentials.length > 0) return "credential";
  if (voter.seats.some(({ clubId, side, kind }) => clubId === idea.clubId && side !== "seller" && kind !== "sponsor"))
    return "organisation";
  if (idea.askedOrganisationId === null) return null;
  const [found] = await db.$queryRaw<{ met: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM "Question" q WHERE q."authorId" = ${voter.id} AND q."removedAt" IS NULL
      AND (q."askedOrganisationId" = ${idea.askedOrganisationId}
      OR EXISTS (SELECT 1 FROM "Acceptance" k JOIN "Answer" a ON a.id = k."answerId"
        WHERE a."questionId" = q.id AND a."organisationId" = ${idea.askedOrganisationId}))) AS met`;
  return found?.met ? "exchange" : null;
}
