import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { warnedColumn } from "~/modules/knowledge/marked.server";
import { rows, type Sql, sql } from "~/platform/db/sql.server";
import type { HandoverView } from "../room-view";

type Row = Omit<HandoverView, "createdAt" | "answeredAt" | "dueAt" | "state" | "may"> & {
  clubId: number;
  createdAt: Date;
  answeredAt: Date | null;
  acknowledged: boolean | null;
  withdrawnAt: Date | null;
  dueAt: Date | null;
};

/** Hand-overs (alias `h`) that meet a condition, newest first. What the giver wrote is for the two organisations: callers see to that. */
export async function handoverRows(actor: Actor, where: Sql, take: number): Promise<HandoverView[]> {
  const found = await rows<Row>(sql`
    SELECT h.id, h."clubId", json_build_object('id', q.id, 'title', q.title) AS question, q.sponsored, ${warnedColumn(sql`q.id`)}, p.name AS by,
      h.context, h.reply, h."createdAt", h."answeredAt", h.acknowledged, h."withdrawnAt",
      k."dueAt", k."lateAt" IS NOT NULL AS late,
      json_build_object('id', f.id, 'slug', f.slug, 'name', f.name, 'side', f.side) AS "from",
        json_build_object('id', t.id, 'slug', t.slug, 'name', t.name, 'side', t.side) AS "to"
    FROM "Handover" h JOIN "Question" q ON q.id = h."questionId" JOIN "Person" p ON p.id = h."fromPersonId"
    JOIN "Organisation" f ON f.id = h."fromOrganisationId" JOIN "Organisation" t ON t.id = h."toOrganisationId"
    LEFT JOIN "HandoverClock" k ON k."handoverId" = h.id
    WHERE ${where} ORDER BY h.id DESC LIMIT ${take}`);
  return found.map(({ clubId, acknowledged, withdrawnAt, createdAt, answeredAt, dueAt, ...row }) => {
    const state = stateOf({ acknowledged, withdrawnAt });
    const waiting = state === "waiting";
    return {
      ...row,
      createdAt: createdAt.toISOString(),
      answeredAt: answeredAt?.toISOString() ?? null,
      dueAt: waiting ? (dueAt?.toISOString() ?? null) : null,
      state,
      may: {
        answer: waiting && can(actor, "handover.answer", { clubId, organisationId: row.to.id }),
        withdraw: waiting && can(actor, "handover.withdraw", { clubId, organisationId: row.from.id }),
      },
    };
  });
}

/** Where a hand-over stands. */
export function stateOf(row: { acknowledged: boolean | null; withdrawnAt: Date | null }): HandoverView["state"] {
  if (row.withdrawnAt) return "withdrawn";
  if (row.acknowledged === null) return "waiting";
  return row.acknowledged ? "acknowledged" : "declined";
}

/** The actor's organisations with a seller's seat in a club: whose hand-overs they read. */
export function sellersOf(actor: Actor, clubId: number): number[] {
  if (actor.kind !== "person") return [];
  return actor.seats
    .filter((seat) => seat.clubId === clubId && seat.side === "seller")
    .map((seat) => seat.organisationId);
}
