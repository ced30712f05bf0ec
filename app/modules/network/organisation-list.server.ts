import { cursorOf, readCursor } from "~/platform/cursor";
import { likeText } from "~/platform/db/like-text";
import { joined, rows, type Sql, sql } from "~/platform/db/sql.server";
import { excerpt } from "~/platform/rich-text/excerpt";
import type { OrganisationRowView } from "./network-view";
import type { OrganisationKind } from "./rules/kinds";

export type OrganisationListWish = { kind?: OrganisationKind; q?: string; unverified?: boolean; after?: string | null };
const perPage = 30;

/** The directory of organisations, verified ones first, then in the order in which they came. */
export async function organisationList(
  wish: OrganisationListWish,
): Promise<{ organisations: OrganisationRowView[]; next: string | null }> {
  const conditions: Sql[] = [sql`true`];
  if (wish.kind) conditions.push(sql`o.kind = ${wish.kind}::"OrganisationKind"`);
  if (wish.q) conditions.push(sql`(o.name ILIKE ${likeText(wish.q)} OR o.about ILIKE ${likeText(wish.q)})`);
  if (wish.unverified) conditions.push(sql`o."verifiedAt" IS NULL`);
  const cursor = readCursor(wish.after);
  if (cursor) conditions.push(sql`((o."verifiedAt" IS NULL)::int, o.id) > (${cursor.value}, ${cursor.id})`);
  const found = await rows<OrganisationRowView>(sql`
    SELECT o.id, o.slug, o.name, o.kind, o.side, left(o.about, 300) AS about, o.province, o."logoKey", o."verifiedAt" IS NOT NULL AS verified
    FROM "Organisation" o WHERE ${joined(conditions, " AND ")} ORDER BY (o."verifiedAt" IS NULL)::int, o.id LIMIT ${perPage + 1}`);
  const shown = found.slice(0, perPage);
  const last = shown.at(-1);
  return {
    organisations: shown.map((one) => ({ ...one, about: excerpt(one.about, 150) })),
    next: found.length > perPage && last ? cursorOf(Number(!last.verified), last.id) : null,
  };
}
