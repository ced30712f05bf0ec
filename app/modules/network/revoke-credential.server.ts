import { z } from "zod";
import { command } from "~/platform/command.server";
import { enqueue } from "~/platform/jobs/define.server";
import { Refusal } from "~/platform/result";
import { forgetFile } from "~/platform/storage/forget-file.server";
import { credentialRevoked, credentialWithdrawn } from "./events";
import { findCredential } from "./find-credential.server";
import { idField, reasonField } from "./rules/fields";

/** Somebody who may check takes back what was verified, and says why: from that moment it is shown nowhere. */
export const revokeCredential = command(
  z.object({ credentialId: idField, reason: reasonField }),
  async ({ credentialId, reason }, { db, now, allow, publish }) => {
    const credential = await findCredential(db, credentialId);
    const revokedById = allow("credential.verify", credential);
    const { personId, kind } = credential;
    const { count } = await db.credential.updateMany({
      where: { id: credentialId, accepted: true, revokedAt: null },
      data: { revokedAt: now, revokedById, revocationReason: reason },
    });
    if (count === 0) throw new Refusal("conflict", "credentials:problem.credential-not-standing");
    await publish(credentialRevoked({ credentialId, personId, kind, reason }));
    return { credentialId };
  },
);

/** Somebody takes their own credential out of the portal, together with its document; one that was revoked stays on record. */
export const withdrawCredential = command(
  z.object({ credentialId: idField }),
  async ({ credentialId }, { db, allow, publish }) => {
    const { personId, kind, documentKey, revokedAt } = await findCredential(db, credentialId);
    allow("credential.withdraw", { personId });
    if (revokedAt) throw new Refusal("conflict", "credentials:problem.credential-not-standing");
    await db.credential.delete({ where: { id: credentialId }, select: { id: true } });
    if (documentKey) await enqueue(db, forgetFile, { payload: { key: documentKey } });
    await publish(credentialWithdrawn({ credentialId, personId, kind }));
    return { personId };
  },
);
