import type { Actor } from "~/access/actor";
import { sql } from "~/platform/db/sql.server";
import { swarmRows } from "./reading/swarm-rows.server";
import type { SwarmRow } from "./room-view";

const perPage = 20;

/** Every swarm somebody is in or was in, the ended ones too, newest first. */
export async function swarmList(
  actor: Actor,
  before: string | null,
): Promise<{ swarms: SwarmRow[]; next: string | null }> {
  const from = /^\d{1,9}$/.test(before ?? "") ? sql`s.id < ${Number(before)}` : sql`true`;
  const found = await swarmRows(actor, from, perPage + 1);
  const last = found[perPage - 1];
  return { swarms: found.slice(0, perPage), next: found.length > perPage && last ? String(last.id) : null };
}
