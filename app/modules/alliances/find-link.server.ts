import { type Actor, membershipOf } from "~/access/actor";
import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";

/** A link between two clubs, held until the transaction ends; refuses when there is none. */
export async function findLink(db: Transaction, linkId: number) {
  await db.$queryRaw`SELECT id FROM "ClubLink" WHERE id = ${linkId} FOR UPDATE`;
  const link = await db.clubLink.findUnique({ where: { id: linkId } });
  if (!link) throw new Refusal("missing", "alliances:problem.no-link");
  return link;
}

/** The same for a link that stands: accepted and not cut. */
export async function findStandingLink(db: Transaction, linkId: number) {
  const link = await findLink(db, linkId);
  if (!link.accepted || link.endedAt) throw new Refusal("missing", "alliances:problem.no-link");
  return link;
}

/** Of some clubs, the one in whose name the actor acts: where they are a curator, else the first. */
export function actsIn(actor: Actor, clubIds: readonly number[]): { clubId: number } {
  const curated = clubIds.find((clubId) => ["owner", "moderator"].includes(membershipOf(actor, clubId)?.role ?? ""));
  return { clubId: curated ?? clubIds[0] ?? 0 };
}
