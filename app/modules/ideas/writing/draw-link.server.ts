import type { Transaction } from "~/platform/db/database.server";
import type { LineageKind } from "../rules/lineage";

export type LineageEnd = { kind: LineageKind; id: number };

/** Ties what came of something to what it came of; the portal itself does so when nobody is named. */
export async function drawLink(
  db: Transaction,
  [from, to]: readonly [LineageEnd, LineageEnd],
  by: { byId: number | null; now: Date },
): Promise<void> {
  await db.$executeRaw`INSERT INTO "LineageLink" ("fromKind", "fromId", "toKind", "toId", "byId", "createdAt")
    VALUES (${from.kind}::"LineageKind", ${from.id}, ${to.kind}::"LineageKind", ${to.id}, ${by.byId}, ${by.now}) ON CONFLICT DO NOTHING`;
}
