import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { clubSeenBy } from "~/modules/network/club-seen-by.server";
import { cursorOf, readCursor } from "~/platform/cursor";
import { row, rows, sql } from "~/platform/db/sql.server";
import { piecesOf } from "./taken-pieces.server";

const perPage = 30;
const ofRemoval = sql`p.act = 'removeContent'`;

export const takenKinds = [
  "question",
  "answer",
  "comment",
  "note",
  "idea",
  "trial",
  "report",
  "document",
  "remark",
  "suggestion",
] as const;
export type TakenPiece = { place: number; kind: (typeof takenKinds)[number]; id: number; words: string; path: string };

type Decided = { id: number; reason: string; organisation: string; decidedAt: Date | null; count: number };

/** What of a person's own words the seats of a club had taken from view by one decision: how many, and each of them. */
export async function takenPage(
  actor: Actor,
  { slug, id }: { slug: string | undefined; id: number },
  after: string | null,
) {
  const club = await clubSeenBy(actor, slug);
  if (!club || actor.kind !== "person" || !Number.isSafeInteger(id)) return null;
  const own = sql`FROM "Proposal" p, LATERAL (${piecesOf({ standing: false })}) x WHERE p.id = ${id} AND x."authorId" = ${actor.id}`;
  const decided = await row<Decided>(sql`
    SELECT p.id, p.reason, o.name AS organisation, p."decidedAt", (SELECT count(*)::int ${own}) AS count
    FROM "Proposal" p JOIN "Organisation" o ON o.id = p."targetId" WHERE p.id = ${id} AND p."clubId" = ${club.id} AND ${ofRemoval}`);
  if (!decided || (decided.count === 0 && !can(actor, "proposal.see", club))) return null;
  const from = readCursor(after) ?? { value: 0, id: 0 };
  const found = await rows<TakenPiece>(sql`
    SELECT x.place, x.kind, x.id, left(x.words, 200) AS words, x.path ${own} AND (x.place, x.id) > (${from.value}::int, ${from.id}::int)
    ORDER BY x.place, x.id LIMIT ${perPage + 1}`);
  const pieces = found.slice(0, perPage);
  const last = pieces.at(-1);
  return {
    club,
    decided: { ...decided, decidedAt: decided.decidedAt?.toISOString() ?? null },
    pieces,
    next: found.length > perPage && last ? cursorOf(last.place, last.id) : null,
  };
}
