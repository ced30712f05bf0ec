import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { row, rows, sql } from "~/platform/db/sql.server";
import { dayOf, dayText } from "../rules/days";
import { type Bin, binsOf } from "../rules/timeline";
import type { KnownTopic } from "./headings.server";
import { daysOf } from "./sums.server";

export type Ground = {
  topics: KnownTopic[];
  /** Whether an organisation of another side than the buyers' has a seat. */
  seated: boolean;
  days: { day: number; count: number }[];
};

/** What a club has that a matrix can be made of. */
export async function groundOf(clubId: number): Promise<Ground> {
  const [found, days] = await Promise.all([
    row<{ topics: KnownTopic[]; seated: boolean }>(sql`
      SELECT coalesce((SELECT json_agg(json_build_object('id', t.id, 'slug', t.slug, 'name', t.name, 'kind', t.kind) ORDER BY t."questionCount" DESC, t.id)
          FROM (SELECT * FROM "Topic" WHERE "clubId" = ${clubId} ORDER BY "questionCount" DESC, id LIMIT 100) t), '[]') AS topics,
        EXISTS (SELECT 1 FROM "Seat" WHERE "clubId" = ${clubId} AND until IS NULL AND side <> 'buyer') AS seated`),
    daysOf(clubId),
  ]);
  return { topics: found?.topics ?? [], seated: found?.seated ?? false, days };
}

/** The club itself, and the others in which its organisations hold seats and whose matrix the actor may see too. */
export async function clubsToCompare(actor: Actor, clubId: number): Promise<number[]> {
  const others = await rows<{ id: number }>(sql`
    SELECT DISTINCT o."clubId" AS id FROM "Seat" s JOIN "Seat" o ON o."organisationId" = s."organisationId" AND o.until IS NULL
    WHERE s."clubId" = ${clubId} AND s.until IS NULL AND o."clubId" <> ${clubId} ORDER BY 1 LIMIT 100`);
  return [clubId, ...others.map(({ id }) => id).filter((id) => can(actor, "insight.see", { clubId: id }))];
}

export type ShownPeriod = {
  /** The period that is shown, and all that is known of. */
  period: { from: string; to: string; first: string; last: string };
  timeline: Bin[];
};

/** The days a matrix is asked for, as numbers and as a page shows them; what is not asked for is everything that is known. */
export function periodOf({ days }: Ground, wish: { from: number | null; to: number | null }, now: Date) {
  const last = dayOf(now);
  const first = Math.min(days[0]?.day ?? last, last);
  const [from, to] = [wish.from ?? first, wish.to ?? last];
  const shown: ShownPeriod = {
    period: { from: dayText(from), to: dayText(to), first: dayText(first), last: dayText(last) },
    timeline: binsOf(days, { first, last, from, to }),
  };
  return { from, to, first, last, shown };
}
