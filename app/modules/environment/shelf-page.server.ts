import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import type { Enterable } from "~/access/rules";
import { row, sql } from "~/platform/db/sql.server";
import { entriesOn } from "./environment-page.server";
import type { EntryView } from "./environment-view";
import { type Shelf, tableOf } from "./rules/shelves";
import { ofClub, ofOrganisation } from "./rules/subjects";

type Place = { organisationId: number | null; clubId: number | null; slug: string };
type Placed = Place & { name: string; entry: Enterable["entry"] | null };

/** What an owner has on one shelf, for those who may change it. */
export async function shelfEntries(owner: { organisationId?: number; clubId?: number }, shelf: Shelf) {
  const { organisationId, clubId } = owner;
  return entriesOn([shelf], organisationId ? [organisationId] : [], clubId ?? null);
}

export type OwnEntry = EntryView & { owner: string; top: string; back: string };

/** One entry for who may change it, with the way back; null for everybody else. */
export async function entryToChange(actor: Actor, shelf: Shelf, id: number): Promise<OwnEntry | null> {
  const entry = await entryToTakeAway(actor, shelf, id);
  return entry?.changes ? entry : null;
}

/** One entry for who may take it away; in a closed club the way back is to all that is given there. */
export async function entryToTakeAway(
  actor: Actor,
  shelf: Shelf,
  id: number,
): Promise<(OwnEntry & { changes: boolean }) | null> {
  const table = tableOf(shelf);
  const from =
    table === "Offering" ? sql`"Offering"` : table === "ContactChannel" ? sql`"ContactChannel"` : sql`"SalesChannel"`;
  const place = await row<Placed>(sql`
    SELECT e."organisationId", e."clubId", coalesce(o.slug, c.slug) AS slug, coalesce(o.name, c.name) AS name, c.entry FROM ${from} e
      LEFT JOIN "Organisation" o ON o.id = e."organisationId"
    LEFT JOIN "Club" c ON c.id = e."clubId" WHERE e.id = ${id}`);
  if (!place) return null;
  const { organisationId, clubId, entry: clubEntry } = place;
  const subject = clubId && clubEntry ? ofClub({ clubId, entry: clubEntry }) : ofOrganisation(organisationId ?? 0);
  if (!can(actor, "environment.take-away", subject)) return null;
  const changes = can(actor, "environment.change", subject);
  const entries = await entriesOn([shelf], organisationId ? [organisationId] : [], clubId);
  const entry = entries.find((one) => one.id === id);
  if (!entry) return null;
  const top = environmentPath(place, "");
  return { ...entry, owner: place.name, top, back: changes ? environmentPath(place, `/${shelf}`) : top, changes };
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
