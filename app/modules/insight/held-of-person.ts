import type { Holding } from "~/platform/holdings/holding";

const counted = "counted from what stands in the other files; nothing that is not there";
const figures = { topic: "record", afterwards: "nameless" } as const;

/** What insight's tables hold of a person: only figures made of what others hold. */
export const heldByInsight: readonly Holding[] = [
  { table: "InsightFact", ...figures, unlisted: { actorId: counted, toPersonId: counted } },
  { table: "InsightPurchasePart", ...figures, unlisted: { personId: counted } },
  {
    table: "InsightExchange",
    ...figures,
    unlisted: { fromId: counted, toId: counted, customerId: counted, expertId: counted, askerId: counted },
  },
  { table: "InsightRollup", ...figures, unlisted: { rowId: counted } },
  { table: "InsightResponse", ...figures, unlisted: { rowId: counted } },
];
