import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import type { Enterable } from "~/access/rules";
import { row, sql } from "~/platform/db/sql.server";

export type RoomsAround = {
  /** Hand-overs that were taken or wait, oldest first, as the asker and the sellers may know of them: never what was written. */
  handovers: {
    from: string;
    to: string;
    acknowledged: boolean;
    at: string;
    /** Until when it should have been taken, while it waits, and who was told that it was not. */
    dueAt: string | null;
    told: "late" | "moderators" | null;
  }[];
  swarmId: number | null;
  /** Which organisation leads the matter for the sellers. */
  lead: string | null;
  may: { handOver: boolean; openSwarm: boolean };
};

type Found = { handovers: RoomsAround["handovers"]; openId: number | null; mineId: number | null; lead: string | null };

/**
 * What a question's page says of rooms around it, to its asker and to the sellers of its club; null for everybody else,
 * without a query.
 */
export async function roomsAround(
  actor: Actor,
  question: { id: number; club: Enterable & { id: number }; voice: { personId: number } },
): Promise<RoomsAround | null> {
  const club = { clubId: question.club.id, entry: question.club.entry };
  const seller = can(actor, "room.enter", club);
  if (actor.kind !== "person" || !(seller || actor.id === question.voice.personId)) return null;
  const seats = actor.seats.filter((seat) => seat.clubId === club.clubId).map((seat) => seat.organisationId);
  const found = await row<Found>(sql`SELECT
    coalesce((SELECT json_agg(json_build_object('from', f.name, 'to', t.name, 'acknowledged', h.acknowledged IS TRUE,
      'at', coalesce(h."answeredAt", h."createdAt"), 'dueAt', CASE WHEN h."answeredAt" IS NULL THEN k."dueAt" END,
      'told', CASE WHEN h."answeredAt" IS NULL THEN CASE WHEN k."escalatedAt" IS NOT NULL THEN 'moderators' WHEN k."lateAt" IS NOT NULL THEN 'late' END END)
      ORDER BY h.id)
      FROM (SELECT * FROM "Handover" WHERE "questionId" = ${question.id} AND "withdrawnAt" IS NULL AND acknowledged IS DISTINCT FROM false
        ORDER BY id DESC LIMIT 5) h
      JOIN "Organisation" f ON f.id = h."fromOrganisationId" JOIN "Organisation" t ON t.id = h."toOrganisationId"
      LEFT JOIN "HandoverClock" k ON k."handoverId" = h.id), '[]') AS handovers,
    (SELECT s.id FROM "Swarm" s WHERE s."questionId" = ${question.id} AND s."closedAt" IS NULL LIMIT 1) AS "openId",
    (SELECT o.name FROM "CaseLead" l JOIN "Organisation" o ON o.id = l."organisationId"
      JOIN "Seat" st ON st."organisationId" = o.id AND st."clubId" = ${club.clubId} AND st.until IS NULL
      WHERE l."questionId" = ${question.id} AND l.until IS NULL) AS lead,
    (SELECT s.id FROM "Swarm" s JOIN "SwarmMember" m ON m."swarmId" = s.id
      WHERE s."questionId" = ${question.id} AND m."personId" = ${actor.id} AND m."leftAt" IS NULL
      AND (m."organisationId" IS NULL OR m."organisationId" = ANY(${seats}::int[])) ORDER BY s.id DESC LIMIT 1) AS "mineId"`);
  return {
    handovers: found?.handovers ?? [],
    swarmId: found?.mineId ?? null,
    lead: found?.lead ?? null,
    may: {
      handOver: can(actor, "handover.make", club),
      openSwarm: found?.openId === null && can(actor, "swarm.open", club),
    },
  };
}
