import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";

const facts = { id: true, slug: true, name: true, kind: true, side: true, verifiedAt: true } as const;

/** The facts of an organisation that permissions ask about, with `organisationId` beside `id`; refuses when there is none. */
export async function findOrganisation(db: Transaction, which: { id: number } | { slug: string }) {
  const organisation = await db.organisation.findUnique({ where: which, select: facts });
  if (!organisation) throw new Refusal("missing", "network:problem.no-organisation");
  return { ...organisation, organisationId: organisation.id };
}
