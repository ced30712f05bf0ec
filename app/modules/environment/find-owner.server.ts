import type { Actor } from "~/access/actor";
import { findClubSeenBy } from "~/modules/network/find-club.server";
import { findOrganisation } from "~/modules/network/find-organisation.server";
import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";
import { type Shelf, tableOf } from "./rules/shelves";
import { ofClub, ofOrganisation } from "./rules/subjects";

type Wish = { organisationId?: number | undefined; clubId?: number | undefined };
export type Owner = { organisationId: number | null; clubId: number | null };

/** Whose environment is meant, as rows keep it; refuses when there is no such organisation or club. */
export async function findOwner(db: Transaction, actor: Actor, wish: Wish): Promise<Owner> {
  if (wish.organisationId !== undefined) {
    const { id } = await findOrganisation(db, { id: wish.organisationId });
    return { organisationId: id, clubId: null };
  }
  const { id } = await findClubSeenBy(db, actor, { id: wish.clubId ?? 0 });
  return { organisationId: null, clubId: id };
}

/** The same as the permission table asks about it. */
export async function asSubject(db: Transaction, { organisationId, clubId }: Owner) {
  if (clubId === null) return ofOrganisation(organisationId ?? 0);
  const { entry } = await db.club.findUniqueOrThrow({ where: { id: clubId }, select: { entry: true } });
  return ofClub({ clubId, entry });
}

/** An entry on a shelf with its owner and its place, held until the transaction ends; refuses when there is none. */
export async function findEntry(db: Transaction, shelf: Shelf, entryId: number): Promise<Owner & { position: number }> {
  const [entry] = await db.$queryRawUnsafe<(Owner & { position: number })[]>(
    `SELECT "organisationId", "clubId", position FROM "${tableOf(shelf)}" WHERE id = $1 FOR UPDATE`,
    entryId,
  );
  if (!entry) throw new Refusal("missing", "environment:problem.no-entry");
  return entry;
}

const most = 40;

/** The place behind what an owner has on a shelf; refuses when the shelf is full. */
export async function nextPosition(db: Transaction, shelf: Shelf, owner: Owner): Promise<number> {
  const [found] = await db.$queryRawUnsafe<{ count: number; last: number }[]>(
    `SELECT count(*)::int AS count, coalesce(max(position), 0) AS last FROM "${tableOf(shelf)}"
      WHERE "organisationId" IS NOT DISTINCT FROM $1::int AND "clubId" IS NOT DISTINCT FROM $2::int`,
    owner.organisationId,
    owner.clubId,
  );
  if ((found?.count ?? 0) >= most) throw new Refusal("conflict", "environment:problem.full");
  return (found?.last ?? 0) + 1;
}
