import { z } from "zod";
import type { Actor } from "~/access/actor";
import { checkingSeats } from "~/access/checking-seats";
import { groupSpeaker } from "~/access/credential-kinds";
import { command } from "~/platform/command.server";
import type { Transaction } from "~/platform/db/database.server";
import { enqueue } from "~/platform/jobs/define.server";
import { Refusal } from "~/platform/result";
import { forgetFile } from "~/platform/storage/forget-file.server";
import { credentialRefused, credentialVerified } from "./events";
import { findCredential } from "./find-credential.server";
import { idField, reasonField } from "./rules/fields";

/** Somebody who may check says that a credential is what its holder says. */
export const verifyCredential = command(
  z.object({ credentialId: idField }),
  async ({ credentialId }, { actor, db, now, allow, publish }) => {
    const credential = await findCredential(db, credentialId);
    const decidedById = allow("credential.verify", credential);
    const { personId, kind, number, validUntil } = credential;
    if (validUntil && validUntil <= now) throw new Refusal("conflict", "credentials:problem.credential-over");
    const others = { kind, number: { equals: number, mode: "insensitive" }, personId: { not: personId } } as const;
    const elsewhere = await db.credential.count({ where: { ...others, accepted: true, revokedAt: null } });
    if (kind !== groupSpeaker && elsewhere > 0)
      throw new Refusal("conflict", "credentials:problem.credential-elsewhere");
    const decidedForId = decidesFor(actor, credential);
    await decide(db, credentialId, { decidedAt: now, decidedById, decidedForId, accepted: true });
    await publish(credentialVerified({ credentialId, personId, kind, organisationId: decidedForId }));
    return { credentialId };
  },
);

/** Somebody who may check does not take a credential, and says why; its document is deleted. */
export const refuseCredential = command(
  z.object({ credentialId: idField, reason: reasonField }),
  async ({ credentialId, reason }, { actor, db, now, allow, publish }) => {
    const credential = await findCredential(db, credentialId);
    const decidedById = allow("credential.verify", credential);
    const { personId, kind, documentKey } = credential;
    const decision = { decidedAt: now, decidedById, decidedForId: decidesFor(actor, credential), accepted: false };
    await decide(db, credentialId, { ...decision, refusalReason: reason, documentKey: null });
    if (documentKey) await enqueue(db, forgetFile, { payload: { key: documentKey } });
    await publish(credentialRefused({ credentialId, personId, kind, reason }));
    return { credentialId };
  },
);

type Decision = Parameters<Transaction["credential"]["updateMany"]>[0]["data"];

/** The organisation in whose name the actor decides, of those that may; none for the administrator. */
function decidesFor(actor: Actor, claim: { clubIds: readonly number[] }): number | null {
  const seats = checkingSeats(actor).filter(({ clubId }) => claim.clubIds.includes(clubId));
  return (seats.find(({ side }) => side === "neutral") ?? seats[0])?.organisationId ?? null;
}

async function decide(db: Transaction, id: number, data: Decision): Promise<void> {
  const { count } = await db.credential.updateMany({ where: { id, decidedAt: null }, data });
  if (count === 0) throw new Refusal("conflict", "credentials:problem.already-decided");
}
