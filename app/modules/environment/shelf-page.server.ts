import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { row, sql } from "~/platform/db/sql.server";
import { entriesOn } from "./environment-page.server";
import type { EntryView } from "./environment-view";
import { type Shelf, tableOf } from "./rules/shelves";

type Place = { organisationId: number | null; clubId: number | null; slug: string };

/** What an owner has on one shelf, for those who may change it. */
export async function shelfEntries(owner: { organisationId?: number; clubId?: number }, shelf: Shelf) {
  const { organisationId, clubId } = owner;
  return entriesOn([shelf], organisationId ? [organisationId] : [], clubId ?? null);
}

/** One entry for who may change it, with the way back; null for everybody else. */
export async function entryToChange(
  actor: Actor,
  shelf: Shelf,
  id: number,
): Promise<(EntryView & { back: string }) | null> {
  const table = tableOf(shelf);
  const from =
    table === "Offering" ? sql`"Offering"` : table === "ContactChannel" ? sql`"ContactChannel"` : sql`"SalesChannel"`;
  const place = await row<Place>(sql`
    SELECT e."organisationId", e."clubId", coalesce(o.slug, c.slug) AS slug FROM ${from} e LEFT JOIN "Organisation" o ON o.id = e."organisationId"
    LEFT JOIN "Club" c ON c.id = e."clubId" WHERE e.id = ${id}`);
  if (!place) return null;
  const subject = { organisationId: place.organisationId ?? 0, clubId: place.clubId ?? 0 };
  if (!can(actor, "environment.change", subject)) return null;
  const entries = await entriesOn([shelf], place.organisationId ? [place.organisationId] : [], place.clubId);
  const entry = entries.find((one) => one.id === id);
  return entry ? { ...entry, back: environmentPath(place, `/${shelf}`) } : null;
}

/** Where an owner's environment is found. */
export async function environmentAddress(owner: { organisationId: number | null; clubId: number | null }, rest = "") {
  const found = await row<{ slug: string }>(sql`
    SELECT slug FROM "Organisation" WHERE id = ${owner.organisationId} UNION ALL SELECT slug FROM "Club" WHERE id = ${owner.clubId}`);
  return environmentPath({ ...owner, slug: found?.slug ?? "" }, rest);
}

function environmentPath({ organisationId, slug }: Place, rest: string): string {
  const owner = organisationId === null ? "clubs" : "organisations";
  return `/${owner}/${encodeURIComponent(slug)}/environment${rest}`;
}
