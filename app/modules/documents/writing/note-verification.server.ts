import type { Voice } from "~/modules/network/voice.server";
import type { Transaction } from "~/platform/db/database.server";

type Verified = {
  kind: "document" | "answer";
  subjectId: number;
  personId: number;
  voice: Voice;
  note: string;
  now: Date;
};

/** Somebody looked and found it right: the clock begins anew, and doubts are settled. Returns who had doubted. */
export async function noteVerification(db: Transaction, verified: Verified) {
  const { kind, subjectId, personId, voice, note, now } = verified;
  const { organisationId, side, title: authorTitle } = voice;
  const { id: verificationId } = await db.verification.create({
    data: { kind, subjectId, personId, organisationId, side, authorTitle, note, at: now },
    select: { id: true },
  });
  const open = { kind, subjectId, settledAt: null };
  const doubts = await db.doubt.findMany({ where: open, select: { personId: true } });
  await db.doubt.updateMany({ where: open, data: { settledAt: now, settledById: personId, outcome: note } });
  return { verificationId, doubters: [...new Set(doubts.map((doubt) => doubt.personId))] };
}
