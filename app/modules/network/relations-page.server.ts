import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { sql } from "~/platform/db/sql.server";
import { organisationSeenBy } from "./organisation-page.server";
import { relationsOf, someAfter, standingAfter } from "./relation-lists.server";

const perPage = 50;

/** The organisation whose relations somebody may look after; null for everybody else. */
async function lookedAfter(actor: Actor, slug: string | undefined) {
  const seen = await organisationSeenBy(actor, slug);
  return seen && can(actor, "relation.name", { organisationId: seen.organisation.id }) ? seen.organisation : null;
}

/** Where each of the three lists goes on: after which relation. */
export type RelationPlaces = { after: number | null; asked: number | null; waiting: number | null };

/** What an organisation's own people see of its affiliates and allies: what waits for either side, and what stands, page by page. */
export async function relationsPage(
  actor: Actor,
  slug: string | undefined,
  { after, asked, waiting }: RelationPlaces = { after: null, asked: null, waiting: null },
) {
  const organisation = await lookedAfter(actor, slug);
  if (!organisation) return null;
  const { id } = organisation;
  const open = sql`r."confirmedAt" IS NULL`;
  const [stands, ...waits] = await Promise.all([
    standingAfter(id, after, perPage),
    someAfter(id, sql`${open} AND r."organisationId" <> ${id}`, { after: asked, take: perPage }),
    someAfter(id, sql`${open} AND r."organisationId" = ${id}`, { after: waiting, take: perPage }),
  ]);
  return {
    organisation,
    mayConfirm: can(actor, "relation.confirm", { relatedId: organisation.id }),
    ...stands,
    asked: waits[0],
    waiting: waits[1],
  };
}

/** One of them, for whoever may end it; null for everybody else. */
export async function relationToEnd(actor: Actor, slug: string | undefined, id: number | null) {
  const organisation = await lookedAfter(actor, slug);
  if (!organisation || id === null) return null;
  const [relation] = await relationsOf(organisation.id, sql`r.id = ${id}`, 1);
  return relation && { organisation, relation };
}
