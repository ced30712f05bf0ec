import { z } from "zod";
import { command } from "~/platform/command.server";
import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";
import { enterClub } from "./enter-club.server";
import { clubJoined, entryDeclined } from "./events";
import { idField } from "./rules/fields";

const WhichRequest = z.object({ requestId: idField });

/** A moderator lets somebody in who asked. */
export const admitRequest = command(WhichRequest, async ({ requestId }, { db, now, allow, publish }) => {
  const { clubId, personId } = await findRequest(db, requestId);
  const decidedById = allow("club.admit", { clubId });
  await decide(db, requestId, { decidedAt: now, decidedById, accepted: true });
  const { entered, membership } = await enterClub(db, { clubId, personId, now });
  if (entered) await publish(clubJoined({ clubId, personId, way: "request", side: membership.side }));
  return { clubId };
});

/** A moderator does not let somebody in who asked; they may ask again. */
export const declineRequest = command(WhichRequest, async ({ requestId }, { db, now, allow, publish }) => {
  const { clubId, personId } = await findRequest(db, requestId);
  const decidedById = allow("club.admit", { clubId });
  await decide(db, requestId, { decidedAt: now, decidedById, accepted: false });
  await publish(entryDeclined({ clubId, personId, requestId }));
  return { clubId };
});

async function findRequest(db: Transaction, id: number) {
  const request = await db.membershipRequest.findUnique({ where: { id }, select: { clubId: true, personId: true } });
  if (!request) throw new Refusal("missing", "network:problem.no-request");
  return request;
}

async function decide(
  db: Transaction,
  id: number,
  decision: { decidedAt: Date; decidedById: number; accepted: boolean },
): Promise<void> {
  const { count } = await db.membershipRequest.updateMany({ where: { id, decidedAt: null }, data: decision });
  if (count === 0) throw new Refusal("conflict", "network:problem.already-decided");
}
