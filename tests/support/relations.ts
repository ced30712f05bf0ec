import { confirmRelation } from "~/modules/network/confirm-relation.server";
import { nameRelation } from "~/modules/network/name-relation.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { anOrganisation, aPerson, as } from "./world";

type Organisation = { id: number; slug: string; name: string };

const company = async () => anOrganisation({ owner: await aPerson() });

/** Whoever owns an organisation, as an actor. */
export async function ownerOf({ id }: Organisation) {
  const owner = await database.staff.findFirstOrThrow({ where: { organisationId: id, role: "owner" } });
  return as({ id: owner.personId });
}

/** A company says that it belongs to another one, or is its ally; whichever is not given is new. */
export async function aRelation(given: { from?: Organisation; to?: Organisation; kind?: "affiliate" | "ally" } = {}) {
  const from = given.from ?? (await company());
  const to = given.to ?? (await company());
  const words = { organisationId: from.id, related: to.slug, kind: given.kind ?? "affiliate" };
  const { relationId } = unwrap(await nameRelation(await ownerOf(from), words));
  const head = await ownerOf(to);
  const confirm = async () => unwrap(await confirmRelation(head, { relationId }));
  return { from, to, head, relationId, confirm };
}
