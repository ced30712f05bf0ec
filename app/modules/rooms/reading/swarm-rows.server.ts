import type { Actor } from "~/access/actor";
import { rows, type Sql, sql } from "~/platform/db/sql.server";
import type { SwarmRow } from "../room-view";

type Row = Omit<SwarmRow, "openedAt" | "closedAt"> & { openedAt: Date; closedAt: Date | null };

/** Swarms (alias `s`) to which somebody was let in and whose organisation still has its seat, newest first. */
export async function swarmRows(actor: Actor, where: Sql, take: number): Promise<SwarmRow[]> {
  if (actor.kind !== "person") return [];
  const seats = actor.seats.map((seat) => `${seat.clubId}:${seat.organisationId}`);
  const found = await rows<Row>(sql`
    SELECT s.id, t.title, json_build_object('slug', cl.slug, 'name', cl.name) AS club, s."openedAt", s."closedAt", m."joinedAt" IS NULL AS invited,
      (SELECT count(*)::int FROM "SwarmMember" o WHERE o."swarmId" = s.id AND o."leftAt" IS NULL) AS people
    FROM "SwarmMember" m JOIN "Swarm" s ON s.id = m."swarmId" JOIN "RoomThread" t ON t.id = s."threadId" JOIN "Club" cl ON cl.id = s."clubId"
    WHERE m."personId" = ${actor.id} AND m."leftAt" IS NULL
      AND (m."organisationId" IS NULL OR s."clubId" || ':' || m."organisationId" = ANY(${seats}::text[])) AND ${where}
    ORDER BY s.id DESC LIMIT ${take}`);
  return found.map(({ openedAt, closedAt, ...row }) => ({
    ...row,
    openedAt: openedAt.toISOString(),
    closedAt: closedAt?.toISOString() ?? null,
  }));
}
