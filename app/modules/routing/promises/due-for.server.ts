import type { Side } from "~/access/actor";
import type { Transaction } from "~/platform/db/database.server";
import { dueAfter, type Promiser, promiseFor } from "../rules/promise";
import { loadPromises } from "./load-promises.server";

type Asked = { clubId: number; personId: number; organisationId: number | null; side: Side };

/** Until when somebody asked now has promised to answer in a club, for whom they would speak there; for whoever is away, from when they are back. */
export async function dueFor(db: Transaction, asked: Asked, now: Date): Promise<Date> {
  const { promises, calendar } = await loadPromises(db, asked.clubId);
  const [place] = await db.$queryRaw<(Pick<Promiser, "kind" | "role"> & { awayUntil: Date | null })[]>`
    SELECT (SELECT max(ab."backAt") FROM "Absence" ab WHERE ab."personId" = ${asked.personId} AND ab."beginsAt" <= ${now} AND ab."backAt" > ${now}
        AND (ab."organisationId" IS NULL OR EXISTS (SELECT 1 FROM "Seat" abs WHERE abs."organisationId" = ab."organisationId"
          AND abs."clubId" = ${asked.clubId} AND abs.until IS NULL))) AS "awayUntil",
      (SELECT o.kind FROM "Organisation" o WHERE o.id = ${asked.organisationId}) AS kind,
      (SELECT m.role FROM "Membership" m WHERE m."clubId" = ${asked.clubId} AND m."personId" = ${asked.personId}) AS role`;
  const promiser = { side: asked.side, kind: place?.kind ?? null, role: place?.role ?? null };
  return dueAfter(place?.awayUntil ?? now, promiseFor(promiser, promises), calendar);
}
