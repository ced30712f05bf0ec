import { z } from "zod";
import { groupSpeaker } from "~/access/credential-kinds";
import { preparedCommand } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { keepDocument, storeDocument } from "~/platform/storage/keep-document.server";
import { credentialClaimed } from "./events";
import { findClub } from "./find-club.server";
import { endOfDayField, idField, lineField } from "./rules/fields";
import { inDays } from "./rules/invitation";

const ClaimGroup = z.object({
  externalClubId: idField,
  /** Where the group itself says so, such as a post in it. */
  proof: lineField(300).pipe(z.literal("").or(z.httpUrl("credentials:problem.proof-link"))),
  validUntil: endOfDayField,
  file: z.instanceof(Uint8Array).optional(),
});

const longestDays = 731;
const wrong = (field: string, key: string) => new Refusal("invalid", "common:problem.check-form", { [field]: key });

/**
 * A member says that they speak for a club that lives elsewhere and is a party of theirs, with a link or a letter that
 * shows it, and until when.
 */
export const claimGroup = preparedCommand(
  ClaimGroup,
  async ({ file }, { actor, allow }) => {
    allow("credential.claim", { personId: actor.id ?? 0 });
    return file ? storeDocument(file) : null;
  },
  async ({ externalClubId, proof, validUntil }, { actor, db, now, allow, publish, prepared }) => {
    const [group] = await db.$queryRaw<{ name: string; clubId: number }[]>`
      SELECT name, "clubId" FROM "ExternalClub" WHERE id = ${externalClubId}`;
    if (!group) throw new Refusal("missing", "credentials:problem.no-group");
    const personId = allow("credential.claim-group", await findClub(db, { id: group.clubId }));
    if (proof === "" && !prepared) throw wrong("proof", "credentials:problem.proof");
    if (!validUntil || validUntil <= now || validUntil > inDays(now, longestDays))
      throw wrong("validUntil", "credentials:problem.group-day");
    const open = [{ decidedAt: null }, { accepted: true, revokedAt: null, validUntil: { gt: inDays(now, 30) } }];
    if ((await db.credential.count({ where: { personId: actor.id ?? 0, externalClubId, OR: open } })) > 0)
      throw new Refusal("conflict", "credentials:problem.group-already");
    if (prepared) await keepDocument(db, prepared, { ownerId: personId, now });
    const words = { kind: groupSpeaker, number: proof, issuer: group.name, documentKey: prepared?.key ?? null };
    const { id: credentialId } = await db.credential.create({
      data: { ...words, personId, externalClubId, validUntil, claimedAt: now },
      select: { id: true },
    });
    await publish(credentialClaimed({ credentialId, personId, kind: groupSpeaker }));
    return { credentialId };
  },
);
