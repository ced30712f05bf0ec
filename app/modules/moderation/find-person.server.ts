import type { ClubRole } from "~/access/actor";
import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";

type Which = { clubId: number; personId: number };

/** Somebody with an account who may be sanctioned, with the role they have in the club, if any; held, so that curators act one after the other. */
export async function findPerson(db: Transaction, { clubId, personId }: Which) {
  const [person] = await db.$queryRaw<{ role: ClubRole | null; ofPortal: boolean }[]>`
    SELECT (SELECT m.role FROM "Membership" m WHERE m."personId" = p.id AND m."clubId" = ${clubId}) AS role,
      a.administrator AS "ofPortal"
    FROM "Person" p JOIN "Account" a ON a."personId" = p.id WHERE p.id = ${personId} FOR NO KEY UPDATE OF p`;
  if (!person) throw new Refusal("missing", "sanctions:problem.nobody");
  return { clubId, personId, role: person.role, ofPortal: person.ofPortal };
}
