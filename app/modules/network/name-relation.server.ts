import { z } from "zod";
import { command } from "~/platform/command.server";
import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";
import { relationNamed } from "./events";
import { findOrganisation } from "./find-organisation.server";
import { organisationNamed } from "./organisation-named.server";
import { idField } from "./rules/fields";
import { relationKinds } from "./rules/kinds";

const NameRelation = z.object({
  organisationId: idField,
  kind: z.enum(relationKinds, "common:problem.required"),
  /** Slug, address or full name of the other organisation. */
  related: z.string().trim().min(1, "common:problem.required").max(300, "common:problem.too-long"),
});

const wrong = (key: string) => new Refusal("invalid", "common:problem.check-form", { related: key });
const stands = (key: string) => new Refusal("conflict", "common:problem.check-form", { related: key });

/** An organisation says whose affiliate it is, or whose ally; nobody is shown that before the other's own people confirmed it. */
export const nameRelation = command(NameRelation, async (input, { db, now, allow, publish }) => {
  const { organisationId, kind } = input;
  const organisation = await findOrganisation(db, { id: organisationId });
  const namedById = allow("relation.name", organisation);
  const related = await organisationNamed(db, input.related);
  if (!related) throw wrong("network:problem.no-organisation");
  const relatedId = related.id;
  if (relatedId === organisationId) throw wrong("relations:problem.itself");
  await db.$queryRaw`SELECT id FROM "Organisation" WHERE id IN (${organisationId}, ${relatedId}) ORDER BY id FOR UPDATE`;
  const pair = [
    { organisationId, relatedId },
    { organisationId: relatedId, relatedId: organisationId },
  ];
  if ((await db.relation.count({ where: { OR: pair, endedAt: null } })) > 0) throw stands("relations:problem.stands");
  if (kind === "affiliate") {
    const parent = { organisationId, kind, endedAt: null };
    if ((await db.relation.count({ where: parent })) > 0) throw stands("relations:problem.one-parent");
    if (await belongsTo(db, relatedId, organisationId)) throw wrong("relations:problem.circle");
  }
  const { id: relationId } = await db.relation.create({
    data: { organisationId, relatedId, kind, namedById, namedAt: now },
    select: { id: true },
  });
  await publish(relationNamed({ relationId, organisationId, relatedId, kind }));
  return { relationId, slug: organisation.slug };
});

/** Whether a company is an affiliate of another one, over however many between them. */
async function belongsTo(db: Transaction, organisationId: number, parentId: number): Promise<boolean> {
  const found = await db.$queryRaw<{ id: number }[]>`
    WITH RECURSIVE above(id) AS (SELECT ${organisationId}::int UNION SELECT r."relatedId" FROM above a
      JOIN "Relation" r ON r."organisationId" = a.id AND r.kind = 'affiliate' AND r."endedAt" IS NULL)
    SELECT id FROM above WHERE id = ${parentId} LIMIT 1`;
  return found.length > 0;
}
