import { buyingPartsSet } from "~/modules/knowledge/events";
import { database } from "~/platform/db/database.server";
import type { RecordedEvent } from "~/platform/events";
import type { Rebuild } from "~/platform/jobs/replay-events.server";

type Heard = RecordedEvent & { payload: unknown };

/** Keeps who was said to recommend, decide, pay and sell; what is known already changes nothing, and the order does not matter. */
export async function keepPurchases(events: readonly Heard[]): Promise<void> {
  const told = events
    .filter(({ name }) => name === buyingPartsSet.eventName)
    .map(({ id: number, payload }) => ({ number, ...buyingPartsSet.parse(payload) }));
  await database.$transaction(async (db) => {
    const purchases = told.map(({ number, questionId }) => ({ number, questionId }));
    const parts = told.flatMap(({ number, parts: named }) => named.map((part) => ({ number, ...part })));
    await db.insightPurchase.createMany({ data: purchases, skipDuplicates: true });
    await db.insightPurchasePart.createMany({ data: parts, skipDuplicates: true });
  });
}

/** How they are made anew from the events: one version more whenever something else would be kept of the past. */
export const rebuildOfPurchases: Rebuild = {
  reader: "insight.purchases",
  version: 1,
  async empty() {
    await database.$executeRaw`TRUNCATE "InsightPurchase", "InsightPurchasePart"`;
  },
  takeMany: keepPurchases,
  mend: keepPurchases,
};
