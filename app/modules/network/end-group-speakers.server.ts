import { groupSpeaker } from "~/access/credential-kinds";
import type { Transaction } from "~/platform/db/database.server";
import type { DomainEvent } from "~/platform/events";
import { credentialRefused, credentialRevoked } from "./events";

type Frame = { db: Transaction; now: Date; publish: (event: DomainEvent) => Promise<void> };

/** A club that lives elsewhere is no longer a party: nobody speaks for it here from now on, and who waited to be confirmed hears so. */
export async function endGroupSpeakers(
  { externalClubId, byId }: { externalClubId: number; byId: number },
  { db, now, publish }: Frame,
): Promise<void> {
  const standing = await db.credential.findMany({
    where: { externalClubId, revokedAt: null, OR: [{ decidedAt: null }, { accepted: true, endedAt: null }] },
    select: { id: true, personId: true, decidedAt: true, issuer: true },
    take: 500,
  });
  for (const { id, personId, decidedAt, issuer: reason } of standing) {
    const ending = decidedAt
      ? { revokedAt: now, revokedById: byId, revocationReason: reason }
      : { decidedAt: now, decidedById: byId, accepted: false, refusalReason: reason };
    await db.credential.update({ where: { id }, data: ending, select: { id: true } });
    const about = { credentialId: id, personId, kind: groupSpeaker, reason };
    await publish((decidedAt ? credentialRevoked : credentialRefused)(about));
  }
}
