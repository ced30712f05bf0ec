import { z } from "zod";
import { findQuestion } from "~/modules/knowledge/find-question.server";
import { command } from "~/platform/command.server";
import type { Transaction } from "~/platform/db/database.server";
import { rows, sql } from "~/platform/db/sql.server";
import { sharedRead } from "./events";
import { sellersOf } from "./reading/handover-rows.server";
import { sharedSql } from "./reading/shared-sql.server";
import { idField } from "./rules/fields";
import type { SharedField } from "./rules/sharing";

type Shared = { agreementId: number; toOrganisationId: number; by: string; field: SharedField; text: string; at: Date };

/** Somebody of a seller reads what others share with it of a customer's matter; it is written down, for both sides and for her. */
export const openShared = command(
  z.object({ questionId: idField }),
  async ({ questionId }, { actor, db, now, allow, publish }) => {
    const question = await findQuestion(db, questionId);
    const personId = allow("agreement.read", question);
    allow("question.see", question);
    const own = sellersOf(actor, question.clubId);
    const found = await rows<Shared>(sql`
      SELECT d.*, o.name AS by FROM (${sharedSql(questionId, now)}) d JOIN "Organisation" o ON o.id = d."fromOrganisationId"
      WHERE d."toOrganisationId" = ANY(${own}::int[]) ORDER BY d.at LIMIT 50`);
    const fresh = await notReadLately(db, { questionId, personId, found, now });
    await db.sharingUse.createMany({
      data: fresh.map((agreementId) => ({ agreementId, questionId, personId, at: now })),
    });
    for (const agreementId of fresh) await publish(sharedRead({ clubId: question.clubId, questionId, agreementId }));
    return found.map(({ by, field, text, at }) => ({ by, field, text, at: at.toISOString() }));
  },
);

type Reading = { questionId: number; personId: number; found: readonly Shared[]; now: Date };

/** By which agreements it is read now that this person did not read it by within the hour: a page loaded again is one reading. */
async function notReadLately(db: Transaction, { questionId, personId, found, now }: Reading): Promise<number[]> {
  const ids = [...new Set(found.map(({ agreementId }) => agreementId))];
  const at = { gt: new Date(now.getTime() - 3_600_000) };
  const lately = await db.sharingUse.findMany({
    where: { questionId, personId, agreementId: { in: ids }, at },
    select: { agreementId: true },
  });
  return ids.filter((id) => !lately.some(({ agreementId }) => agreementId === id));
}
