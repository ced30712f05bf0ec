import { createHash } from "node:crypto";
import type { Transaction } from "~/platform/db/database.server";

/** Under what a handle is remembered while it rests. */
const hashOf = (handle: string): string => createHash("sha256").update(handle.toLowerCase()).digest("hex");

/** Gives the handles of somebody who left to nobody else until a day. */
export async function restHandles(db: Transaction, handles: readonly string[], until: Date): Promise<void> {
  for (const hash of new Set(handles.map(hashOf)))
    await db.restingHandle.upsert({ where: { hash }, create: { hash, until }, update: { until } });
}

/** Whether a handle was somebody's who left, and still rests. */
export async function handleRests(db: Transaction, handle: string, now: Date): Promise<boolean> {
  return (await db.restingHandle.count({ where: { hash: hashOf(handle), until: { gt: now } } })) > 0;
}
