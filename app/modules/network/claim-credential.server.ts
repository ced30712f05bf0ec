import { z } from "zod";
import { credentialKinds } from "~/access/credential-kinds";
import { preparedCommand } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { keepDocument, storeDocument } from "~/platform/storage/keep-document.server";
import { credentialClaimed } from "./events";
import { endOfDayField, lineField } from "./rules/fields";

const filled = (most: number) => lineField(most).pipe(z.string().min(1, "common:problem.required"));

const ClaimCredential = z.object({
  kind: z.enum(credentialKinds),
  number: filled(60),
  issuer: filled(120),
  /** The last day on which it holds; empty for one that does not run out. */
  validUntil: endOfDayField,
  file: z.instanceof(Uint8Array, { error: "common:problem.required" }),
});

/** Somebody says that they hold a licence or membership, and shows a document to those who may check it. */
export const claimCredential = preparedCommand(
  ClaimCredential,
  async ({ file }, { actor, allow }) => {
    allow("credential.claim", { personId: actor.id ?? 0 });
    return storeDocument(file);
  },
  async ({ file: _file, ...claim }, { actor, db, now, allow, publish, prepared }) => {
    const personId = allow("credential.claim", { personId: actor.id ?? 0 });
    if (claim.validUntil && claim.validUntil <= now)
      throw new Refusal("invalid", "common:problem.check-form", { validUntil: "credentials:problem.credential-over" });
    const waiting = await db.credential.count({ where: { personId, kind: claim.kind, decidedAt: null } });
    if (waiting > 0)
      throw new Refusal("conflict", "common:problem.check-form", { kind: "credentials:problem.credential-waiting" });
    await keepDocument(db, prepared, { ownerId: personId, now });
    const { id } = await db.credential.create({
      data: { ...claim, personId, documentKey: prepared.key, claimedAt: now },
      select: { id: true },
    });
    await publish(credentialClaimed({ credentialId: id, personId, kind: claim.kind }));
    return { credentialId: id };
  },
);
