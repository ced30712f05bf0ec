import { z } from "zod";
import { askToEnter } from "~/modules/network/ask-to-enter.server";
import { enterClub } from "~/modules/network/enter-club.server";
import { clubJoined, entryRequested } from "~/modules/network/events";
import { command } from "~/platform/command.server";
import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";
import { referralAccepted, referralDeclined } from "./events";
import { idField } from "./rules/link-terms";

const WhichReferral = z.object({ referralId: idField });

/** A member takes up a suggestion: an open club they join at once, into any other they ask to be let in. */
export const acceptReferral = command(WhichReferral, async ({ referralId }, { db, now, allow, publish }) => {
  const { personId, fromClubId, toClubId, note } = await findReferral(db, referralId);
  allow("alliance.answer", { personId });
  await answer(db, referralId, { answeredAt: now, accepted: true });
  const club = await db.club.findUniqueOrThrow({ where: { id: toClubId }, select: { slug: true, entry: true } });
  if (club.entry === "open") {
    const { entered, membership } = await enterClub(db, { clubId: toClubId, personId, now });
    if (entered) await publish(clubJoined({ clubId: toClubId, personId, way: "referral", side: membership.side }));
  } else {
    const requestId = await askToEnter(db, { clubId: toClubId, personId, message: note, now });
    if (requestId) await publish(entryRequested({ clubId: toClubId, personId, requestId }));
  }
  await publish(referralAccepted({ clubId: fromClubId, toClubId, personId, referralId }));
  return { slug: club.slug };
});

/** A member does not want to join the club that was suggested. */
export const declineReferral = command(WhichReferral, async ({ referralId }, { db, now, allow, publish }) => {
  const { personId, fromClubId, toClubId } = await findReferral(db, referralId);
  allow("alliance.answer", { personId });
  await answer(db, referralId, { answeredAt: now, accepted: false });
  await publish(referralDeclined({ clubId: fromClubId, toClubId, personId, referralId }));
  return { referralId };
});

async function findReferral(db: Transaction, id: number) {
  const referral = await db.memberReferral.findUnique({ where: { id } });
  if (!referral) throw new Refusal("missing", "alliances:problem.no-referral");
  return referral;
}

async function answer(db: Transaction, id: number, given: { answeredAt: Date; accepted: boolean }): Promise<void> {
  const { count } = await db.memberReferral.updateMany({ where: { id, answeredAt: null }, data: given });
  if (count === 0) throw new Refusal("conflict", "alliances:problem.already-decided");
}
