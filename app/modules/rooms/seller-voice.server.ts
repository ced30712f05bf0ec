import type { Actor } from "~/access/actor";
import { type Voice, voiceOf } from "~/modules/network/voice.server";
import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";

/** For which organisation somebody speaks in a back room: one they speak for, with a seat on the selling side. */
export async function sellerVoice(
  db: Transaction,
  actor: Actor,
  wish: { clubId: number; organisationId: number },
): Promise<Voice & { organisationId: number }> {
  const voice = await voiceOf(db, actor, wish);
  if (voice.side !== "seller") throw new Refusal("forbidden", "rooms:problem.sellers-only");
  return { ...voice, organisationId: wish.organisationId };
}
