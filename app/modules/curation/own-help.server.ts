import type { Actor } from "~/access/actor";
import { row, type Sql, sql } from "~/platform/db/sql.server";

/** What this reader said about whether something helped, and what all said; nobody is named. */
export type HelpView = { yes: number; no: number; mine: { helped: boolean; word: string } | null };

/** What was said about whether something helped. */
export const helpOf = async (actor: Actor, kind: "answer" | "document", id: number): Promise<HelpView> =>
  (await row<HelpView>(selectHelp(actor, kind, id))) ?? { yes: 0, no: 0, mine: null };

/** Selects the same, one row of a `HelpView`, for a page that reads it with rows of its own. */
export const selectHelp = (actor: Actor, kind: "answer" | "document", id: number): Sql => sql`
    SELECT count(*) FILTER (WHERE h.helped)::int AS yes, count(*) FILTER (WHERE NOT h.helped)::int AS no,
      (SELECT json_build_object('helped', m.helped, 'word', m.word) FROM "HelpWord" m
        WHERE m.kind::text = ${kind} AND m."subjectId" = ${id} AND m."personId" = ${actor.id}) AS mine
    FROM "HelpWord" h WHERE h.kind::text = ${kind} AND h."subjectId" = ${id}`;
