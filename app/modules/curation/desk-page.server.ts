import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { topicsOfTrial } from "~/modules/ideas/trial-topics";
import { warnedColumn } from "~/modules/knowledge/marked.server";
import { clubSeenBeside } from "~/modules/network/club-seen-by.server";
import { cursorOf, readCursor } from "~/platform/cursor";
import { joined, nothing, rowsTogether, type Sql, sql } from "~/platform/db/sql.server";
import { iso } from "~/platform/i18n/dates";
import type { DeskPage, DeskRow } from "./desk-view";
import { sources } from "./reading/desk-sources.server";
import { daysBefore } from "./rules/clocks";
import { curatedPath } from "./rules/curated-path";
import { type DeskWish, type Section, sections } from "./rules/desk-wish";

type Found = Omit<DeskRow, "path"> & { questionId: number | null; place: number };
type Asked = { wish: DeskWish; after: string | null; now: Date };
const perPage = 40;

/** The club of an address for somebody who curates it; null for everybody else. Another module may show columns beside it. */
export async function curatedClub<Beside extends object>(actor: Actor, slug: string | undefined, beside = nothing) {
  const club = await clubSeenBeside<Beside>(actor, slug, beside);
  return club && can(actor, "curation.desk", club) ? club : null;
}

/** Everything that waits in a club, the longest first, with how many there are in each section; the caller has looked who is asking. */
export async function deskPage(actor: Actor, clubId: number, { wish, after, now }: Asked): Promise<DeskPage> {
  const work = sections.reduce<Sql | null>((all, section) => {
    const one = sources[section]({ clubId, now });
    return all ? sql`${all} UNION ALL ${one}` : one;
  }, null);
  const conditions = conditionsOf(actor, wish, now);
  const from = sql`FROM (SELECT w.*, w.id::bigint * 40 + array_position(${[...sections]}::text[], w.section::text) * 3 + length(w.kind) % 3 AS place
    FROM (${work}) w) w
    LEFT JOIN "DeskOwner" o ON o.kind::text = w.kind AND o."subjectId" = w.id LEFT JOIN "Person" p ON p.id = o."ownerId"`;
  const cursor = readCursor(after);
  const shown = wish.section ? [...conditions, sql`w.section = ${wish.section}`] : conditions;
  const later = cursor
    ? [...shown, sql`(date_trunc('milliseconds', w.since), w.place) > (${new Date(cursor.value)}, ${cursor.id})`]
    : shown;
  const { counts, rows } = await rowsTogether<{ counts: { section: Section; count: number }; rows: Found }>({
    counts: sql`SELECT w.section, count(*)::int AS count ${from} WHERE ${joined(conditions, " AND ")} GROUP BY 1`,
    rows: sql`SELECT w.section, w.kind, w.id, w."questionId", w.title, w.since, w.place, ${warnedColumn(sql`w."questionId"`)}, CASE
      WHEN p.id IS NULL THEN NULL ELSE json_build_object('id', p.id, 'name', p.name) END AS owner
      ${from} WHERE ${joined(later, " AND ")} ORDER BY date_trunc('milliseconds', w.since), w.place LIMIT ${perPage + 1}`,
  });
  const page = rows.slice(0, perPage);
  const last = page.at(-1);
  return {
    counts: Object.fromEntries(counts.map(({ section, count }) => [section, count])),
    rows: page.map(({ questionId, place: _place, ...row }) => ({
      ...row,
      since: iso(row.since),
      path: curatedPath({ ...row, questionId }),
    })),
    next: rows.length > perPage && last ? cursorOf(new Date(last.since).getTime(), last.place) : null,
  };
}

function conditionsOf(actor: Actor, { kind, topic, owner, days }: DeskWish, now: Date): Sql[] {
  const conditions: Sql[] = [sql`true`];
  if (kind) conditions.push(sql`w.kind = ${kind}`);
  if (topic)
    conditions.push(
      sql`EXISTS (SELECT 1 FROM "Topic" t WHERE t.slug = ${topic} AND (
        EXISTS (SELECT 1 FROM "QuestionTopic" f WHERE f."topicId" = t.id AND f."questionId" = w."questionId")
        OR (w.kind = 'document' AND EXISTS (SELECT 1 FROM "DocumentTopic" f WHERE f."topicId" = t.id AND f."documentId" = w.id))
        OR (w.kind = 'idea' AND EXISTS (SELECT 1 FROM "IdeaTopic" f WHERE f."topicId" = t.id AND f."ideaId" = w.id))
        OR (w.kind = 'trial' AND EXISTS (SELECT 1 FROM "Trial" r WHERE r.id = w.id AND t.id IN ${topicsOfTrial(sql`r`)}))))`,
    );
  if (owner === "mine") conditions.push(sql`o."ownerId" = ${actor.id}`);
  if (owner === "nobody") conditions.push(sql`o."ownerId" IS NULL`);
  if (days) conditions.push(sql`w.since < ${daysBefore(now, days)}`);
  return conditions;
}
