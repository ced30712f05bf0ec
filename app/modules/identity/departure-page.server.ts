import type { Actor } from "~/access/actor";
import { row, sql } from "~/platform/db/sql.server";
import { mustBeHandedOver } from "./people/hand-over.server";
import { graceDays } from "./rules/departure";

type Person = { handle: string; leavesAt: Date | null; documents: number; said: number };

/** What somebody who thinks of leaving for good should know: what hangs on them, what stays, and until when they may come back if they asked already. */
export async function departurePage(actor: Actor) {
  if (actor.kind !== "person") return null;
  const [person, handOver] = await Promise.all([
    row<Person>(sql`
      SELECT p.handle, a."leavesAt",
        (SELECT count(*)::int FROM "DocumentWriter" w JOIN "Document" d ON d.id = w."documentId" AND d."removedAt" IS NULL WHERE w."personId" = p.id AND w.role = 'owner') AS documents,
        ((SELECT count(*) FROM "Question" WHERE "authorId" = p.id AND "removedAt" IS NULL) + (SELECT count(*) FROM "Answer" WHERE "authorId" = p.id AND "removedAt" IS NULL)
          + (SELECT count(*) FROM "Comment" WHERE "authorId" = p.id AND "removedAt" IS NULL))::int AS said
      FROM "Person" p JOIN "Account" a ON a."personId" = p.id WHERE p.id = ${actor.id}`),
    mustBeHandedOver(actor.id),
  ]);
  return person && { ...person, ...handOver, graceDays };
}
