import type { EnterableClub } from "~/access/rules";
import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";

type CommitmentFacts = {
  id: number;
  ideaId: number;
  clubId: number;
  visibility: "public" | "private";
  entry: EnterableClub["entry"];
  organisationId: number;
  side: "buyer" | "seller" | "neutral";
  dueOn: string;
  finished: boolean;
};

/** Loads what permissions and commands ask about a commitment that is still kept, and holds it with its idea; refuses another. */
export async function findKeptCommitment(db: Transaction, id: number): Promise<CommitmentFacts> {
  const [found] = await db.$queryRaw<CommitmentFacts[]>`
    SELECT k.id, k."ideaId", i."clubId", c.visibility, c.entry, k."organisationId", k.side, k."dueOn"::text AS "dueOn",
      EXISTS (SELECT 1 FROM "IdeaOutcome" o WHERE o."commitmentId" = k.id) AS finished
    FROM "Commitment" k JOIN "Idea" i ON i.id = k."ideaId" JOIN "Club" c ON c.id = i."clubId" WHERE k.id = ${id} FOR UPDATE OF k, i`;
  if (!found) throw new Refusal("missing", "ideas:problem.no-commitment");
  if (found.finished) throw new Refusal("conflict", "ideas:problem.finished");
  return found;
}
