import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";
import { inDays } from "./rules/invitation";

const lettersADay = 40;

/** Refuses when somebody has sent too many invitations by letter since yesterday: nobody writes to strangers in bulk from here. */
export async function keepPace(db: Transaction, by: { personId: number; now: Date }): Promise<void> {
  const recent = { createdById: by.personId, email: { not: "" }, createdAt: { gt: inDays(by.now, -1) } };
  const sent = (await db.clubInvitation.count({ where: recent })) + (await db.staffInvitation.count({ where: recent }));
  if (sent >= lettersADay) throw new Refusal("too-many", "network:problem.too-many-letters");
}
