import type { Transaction } from "~/platform/db/database.server";
import { rowsWithin, sql } from "~/platform/db/sql.server";
import { Refusal } from "~/platform/result";
import type { Named } from "../rules/contribution";
import { contributions } from "./contributions.server";

/** Refuses to name what the person did not write, or wrote in another club. */
export async function checkNamed(db: Transaction, { kind, id }: Named, by: { clubId: number; personId: number }) {
  const found = await rowsWithin(
    db,
    sql`SELECT 1 AS one FROM ${contributions} t WHERE t.kind = ${kind} AND t.id = ${id}::int AND t."clubId" = ${by.clubId}::int
      AND t."authorId" = ${by.personId}::int`,
  );
  if (found.length === 0)
    throw new Refusal("invalid", "common:problem.check-form", { of: "sanctions:problem.not-theirs" });
}
