import { z } from "zod";
import { system } from "~/access/actor";
import { command } from "~/platform/command.server";
import { defineJob } from "~/platform/jobs/define.server";
import { unwrap } from "~/platform/result";
import { credentialExpired, credentialReminded } from "./events";
import { inDays } from "./rules/invitation";

const select = { id: true, personId: true, kind: true, validUntil: true } as const;
const atOnce = 500;

/** The portal notes which credentials have run out, and reminds once of those that will within thirty days. */
export const endCredentials = command(z.object({}), async (_input, { db, now, allow, publish }) => {
  allow("credential.end", {});
  const standing = { accepted: true, revokedAt: null };
  const over = await db.credential.findMany({
    where: { ...standing, endedAt: null, validUntil: { lte: now } },
    select,
    orderBy: { id: "asc" },
    take: atOnce,
  });
  const near = await db.credential.findMany({
    where: { ...standing, remindedAt: null, validUntil: { gt: now, lte: inDays(now, 30) } },
    select,
    orderBy: { id: "asc" },
    take: atOnce,
  });
  await db.credential.updateMany({ where: { id: { in: over.map(({ id }) => id) } }, data: { endedAt: now } });
  await db.credential.updateMany({ where: { id: { in: near.map(({ id }) => id) } }, data: { remindedAt: now } });
  for (const { id, personId, kind } of over) await publish(credentialExpired({ credentialId: id, personId, kind }));
  for (const { id, personId, kind, validUntil } of near)
    await publish(
      credentialReminded({ credentialId: id, personId, kind, validUntil: validUntil?.toISOString() ?? "" }),
    );
  return { ended: over.length, reminded: near.length, more: over.length === atOnce || near.length === atOnce };
});

/** Looks every night which credentials end or will soon. */
export const endCredentialsNightly = defineJob("end-credentials", z.object({}), async () => {
  for (let more = true; more; ) ({ more } = unwrap(await endCredentials(system, {})));
});
