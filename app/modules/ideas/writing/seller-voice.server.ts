import type { Actor, Side } from "~/access/actor";
import { voiceOf } from "~/modules/network/voice.server";
import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";

type SellerVoice = { organisationId: number; side: Side; authorTitle: string; sponsored: boolean };

/** The voice of an organisation that sells in the club; refuses any other, a sponsor's too. */
export async function sellerVoice(
  db: Transaction,
  actor: Actor,
  { clubId, organisationId }: { clubId: number; organisationId: number },
): Promise<SellerVoice> {
  const { title, ...voice } = await voiceOf(db, actor, { clubId, organisationId });
  if (voice.side !== "seller" || voice.sponsored) throw new Refusal("forbidden", "ideas:problem.sellers-answer");
  return { ...voice, organisationId, authorTitle: title };
}
