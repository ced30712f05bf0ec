import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { database } from "~/platform/db/database.server";
import { rows, sql } from "~/platform/db/sql.server";
import { thingsNamed } from "./bulk/things-named.server";
import type { BulkActView, BulkItemView, BulkKind } from "./desk-view";
import { bulkUndoableUntil } from "./rules/bulk-undo";
import { curatedPath } from "./rules/curated-path";
import { readNames } from "./rules/named";

/** What an act would do to which of the chosen things: those it does not fit say why. */
export async function bulkPreview(clubId: number, act: BulkKind, of: readonly string[]): Promise<BulkItemView[]> {
  const things = await thingsNamed(database, clubId, readNames(of));
  const ids = things.filter(({ kind }) => kind === "question").map(({ id }) => id);
  const papers = things.filter(({ kind }) => kind === "document").map(({ id }) => id);
  const away = await database.document.findMany({
    where: { id: { in: papers }, state: "archived" },
    select: { id: true },
  });
  const closed = await database.closure.findMany({ where: { questionId: { in: ids } }, select: { questionId: true } });
  const why = ({ kind, id }: { kind: string; id: number }) => {
    if (act === "assign" || act === "collect") return "";
    if (act === "retire" && kind === "document")
      return away.some((one) => one.id === id) ? "curation:skipped.archived" : "";
    if (act === "retire") return "curation:skipped.no-document";
    if (act === "addTopic") return kind === "answer" || kind === "trial" ? "curation:skipped.no-topics" : "";
    if (kind !== "question") return "curation:skipped.no-question";
    return act === "close" && closed.some(({ questionId }) => questionId === id) ? "curation:skipped.closed" : "";
  };
  return things.map(({ questionId, ...thing }) => ({
    ...thing,
    path: curatedPath({ ...thing, questionId }),
    skipped: why(thing),
  }));
}

type Found = Omit<BulkActView, "at" | "undone" | "undoable" | "items"> & {
  at: Date;
  undoneAt: Date | null;
  items: { kind: BulkItemView["kind"]; id: number; title: string; skipped: string; questionId: number | null }[];
};

/** What curators did with several things at once in a club, the newest first: one act when a number is given, else the last 20. */
export async function bulkActs(
  actor: Actor,
  clubId: number,
  { id, now }: { id: number | null; now: Date },
): Promise<BulkActView[]> {
  if (!can(actor, "curation.desk", { clubId })) return [];
  const found = await rows<Found>(sql`
    SELECT b.id, b.kind, b.with, b.reason, b.at, b."undoneAt", p.name AS by,
      (SELECT json_agg(json_build_object('kind', i.kind, 'id', i."subjectId", 'title', i.title, 'skipped', i.skipped, 'questionId', a."questionId")
        ORDER BY i.skipped, i."subjectId")
        FROM "BulkItem" i LEFT JOIN "Answer" a ON i.kind = 'answer' AND a.id = i."subjectId" WHERE i."bulkActId" = b.id) AS items
    FROM "BulkAct" b JOIN "Person" p ON p.id = b."byId" WHERE b."clubId" = ${clubId} AND (${id === null} OR b.id = ${id ?? 0}) ORDER BY b.id DESC
      LIMIT 20`);
  return found.map(({ at, undoneAt, items, ...rest }) => ({
    ...rest,
    at: at.toISOString(),
    undone: undoneAt !== null,
    undoable: undoneAt === null && now <= bulkUndoableUntil(at) && items.some(({ skipped }) => skipped === ""),
    items: items.map(({ questionId, ...item }) => ({ ...item, path: curatedPath({ ...item, questionId }) })),
  }));
}
