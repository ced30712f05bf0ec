import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { rows, sql } from "~/platform/db/sql.server";

/** An organisation that was asked into a thread, and whether the actor may take it out again. */
export type BroughtInView = { organisationId: number; name: string; by: string; may: { takeOut: boolean } };

type Row = Omit<BroughtInView, "may"> & { broughtInById: number };

/** The organisations that were brought into the thread of a question, in turn; at most eight can be. */
export async function broughtInList(
  actor: Actor,
  { id, clubId }: { id: number; clubId: number },
): Promise<BroughtInView[]> {
  const found = await rows<Row>(sql`
    SELECT b."organisationId", o.name, p.name AS by, b."broughtInById" FROM "BroughtIn" b
    JOIN "Organisation" o ON o.id = b."organisationId" JOIN "Person" p ON p.id = b."broughtInById"
    WHERE b."questionId" = ${id} ORDER BY b."broughtInAt", o.id LIMIT 20`);
  return found.map(({ broughtInById: authorId, ...brought }) => ({
    ...brought,
    may: { takeOut: can(actor, "question.take-out", { clubId, authorId }) },
  }));
}
