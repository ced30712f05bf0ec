import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { contextColumn } from "~/modules/knowledge/context-column.server";
import { row, sql } from "~/platform/db/sql.server";
import { deskColumns, deskJoins } from "./columns.server";
import type { DeskRouteView } from "./routing-view";

type Found = Omit<DeskRouteView, "dueAt" | "restsUntil" | "askedAt" | "routedAt"> &
  Record<"dueAt" | "askedAt" | "routedAt", Date> & { restsUntil: Date | null; personId: number };

/** A question on the actor's own desk with everything needed to decide about it; null when it does not lie there. */
export async function deskRoute(actor: Actor, id: number | null): Promise<DeskRouteView | null> {
  if (id === null) return null;
  const found = await row<Found>(sql`
    SELECT ${deskColumns}, r."personId", q."bodyHtml", ${contextColumn(sql`q.id`)}, q."createdAt" AS "askedAt", ap.name AS "askerName", r.side,
      r.reasons, r.interest, r.note, r."routedAt",
      coalesce((SELECT json_agg(json_build_object('slug', t.slug, 'name', t.name) ORDER BY t.name)
        FROM "QuestionTopic" qt JOIN "Topic" t ON t.id = qt."topicId" WHERE qt."questionId" = q.id), '[]') AS topics,
      EXISTS (SELECT 1 FROM "Draft" d WHERE d."personId" = r."personId" AND d.key = 'answer:question:' || q.id) AS "hasDraft",
      n."endedAt" IS NULL AND q."removedAt" IS NULL AND NOT EXISTS (SELECT 1 FROM "Closure" k WHERE k."questionId" = q.id)
        AND r.state IN ('asked', 'taken', 'postponed', 'expired') AS live,
      coalesce((SELECT json_agg(json_build_object('kind', s.kind, 'at', s.at, 'note', s.note, 'until', s.until,
          'by', CASE WHEN b.id IS NOT NULL THEN json_build_object('handle', b.handle, 'name', b.name) END,
          'to', CASE WHEN tp.id IS NOT NULL THEN json_build_object('handle', tp.handle, 'name', tp.name) END) ORDER BY s.id)
        FROM "RouteStep" s LEFT JOIN "Person" b ON b.id = s."byId" LEFT JOIN "Route" t ON t.id = s."toRouteId" LEFT JOIN "Person" tp ON tp.id = t."personId"
        WHERE s."routeId" = r.id), '[]') AS steps
    FROM "Route" r ${deskJoins} JOIN "Person" ap ON ap.id = q."authorId" WHERE r.id = ${id}`);
  if (!found || !can(actor, "route.answer", found)) return null;
  const { personId: _person, ...view } = found;
  return {
    ...view,
    dueAt: found.dueAt.toISOString(),
    askedAt: found.askedAt.toISOString(),
    routedAt: found.routedAt.toISOString(),
    restsUntil: found.restsUntil?.toISOString() ?? null,
  };
}
