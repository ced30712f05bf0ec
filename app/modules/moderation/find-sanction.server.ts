import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import type { Transaction } from "~/platform/db/database.server";
import { rowsWithin, sql } from "~/platform/db/sql.server";
import { Refusal } from "~/platform/result";
import { decidersOf } from "./reading/deciders.server";
import { type SanctionState, stateOf } from "./rules/state";

type Found = {
  clubId: number;
  personId: number;
  hours: number | null;
  decidedById: number;
  beganAt: Date | null;
  until: Date | null;
  liftedAt: Date | null;
  secondAt: Date | null;
  appealed: boolean;
  appealOpen: boolean;
  deciderIds: number[];
  deciderOrganisationIds: number[];
};

/** A sanction with how it stands and who decided it, held until the transaction ends; it is not there for those whom it does not concern. */
export async function findSanction(
  db: Transaction,
  actor: Actor,
  { id, now }: { id: number; now: Date },
): Promise<Found & { sanctionId: number; state: SanctionState }> {
  const [found] = await rowsWithin<Found>(
    db,
    sql`
    SELECT s."clubId", s."personId", s.hours, s."decidedById", s."beganAt", s.until, s."liftedAt", s."secondAt", ${decidersOf(sql`s`)},
      EXISTS (SELECT 1 FROM "SanctionAppeal" a WHERE a."sanctionId" = s.id) AS appealed,
      EXISTS (SELECT 1 FROM "SanctionAppeal" a WHERE a."sanctionId" = s.id AND a."decidedAt" IS NULL) AS "appealOpen"
    FROM "Sanction" s WHERE s.id = ${id}::int FOR NO KEY UPDATE OF s`,
  );
  if (!found || !can(actor, "sanction.see", found)) throw new Refusal("missing", "sanctions:problem.none");
  return { ...found, sanctionId: id, state: stateOf(found, now) };
}
