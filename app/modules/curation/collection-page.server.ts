import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import type { EnterableClub } from "~/access/rules";
import { rowsTogether, sql } from "~/platform/db/sql.server";
import { notFound } from "~/platform/http/respond.server";
import type { CollectedView, CollectionView } from "./collection-view";
import { selectCollected } from "./reading/collected.server";
import { collectionNumber } from "./rules/collections";
import { curatedPath } from "./rules/curated-path";

type Found = Omit<CollectionView, "items"> & { club: CollectionView["club"] & Pick<EnterableClub, "entry"> };
type Collected = Omit<CollectedView, "path"> & { subjectId: number; questionId: number | null };

/** A collection with what is in it; readers see what they may read, curators all of it. Null when there is nothing to see. */
export async function collectionPage(actor: Actor, param: string | undefined) {
  const id = collectionNumber(param);
  if (id === null) return null;
  const {
    found: [found],
    collected,
  } = await rowsTogether<{ found: Found; collected: Collected }>({
    found: sql`SELECT k.id, k.name, k.description, k."changedAt", k."removedAt" IS NOT NULL AS removed,
      json_build_object('id', c.id, 'slug', c.slug, 'name', c.name, 'language', c.language, 'visibility', c.visibility) AS club
      FROM "Collection" k JOIN "Club" c ON c.id = k."clubId" WHERE k.id = ${id}`,
    collected: selectCollected(sql`${id}::int`),
  });
  if (!found) return null;
  const { id: clubId, visibility } = found.club;
  const may = { change: can(actor, "curation.desk", { clubId }) };
  if (!can(actor, "club.see", { clubId, visibility }) || (found.removed && !may.change)) return null;
  const items = collected.map(({ subjectId, questionId, ...item }) => ({
    ...item,
    path: curatedPath({ kind: item.kind, id: subjectId, questionId }),
  }));
  const collection: CollectionView = { ...found, items: may.change ? items : items.filter(({ shown }) => shown) };
  return { collection, may };
}

/** The same for whoever looks after it; the "not found" page for everybody else. */
export async function collectionToChange(actor: Actor, param: string | undefined): Promise<CollectionView> {
  const page = await collectionPage(actor, param);
  if (!page?.may.change) throw notFound();
  return page.collection;
}
