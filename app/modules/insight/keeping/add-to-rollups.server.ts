import type { Transaction } from "~/platform/db/database.server";
import { spans } from "../rules/days";
import type { Exchange } from "../rules/exchange";
import { keyOf, type Measures, noMeasures, type Part, type Place, partsOf } from "../rules/roll-up";

type Sum = Place & Measures;
type Response = Place & { bucket: number; count: number };

/** Adds what came to the sums and takes off what went, over every span of days. */
export async function addToRollups(
  db: Transaction,
  { come, gone }: { come: readonly Exchange[]; gone: readonly Exchange[] },
): Promise<void> {
  const { sums, responses } = summed([
    ...come.flatMap(partsOf).map((part) => ({ part, sign: 1 })),
    ...gone.flatMap(partsOf).map((part) => ({ part, sign: -1 })),
  ]);
  if (sums.length > 0)
    await db.$queryRaw`
    INSERT INTO "InsightRollup" AS r ("clubId", view, grouping, "topicId", stage, span, block, "rowId", "columnKey", "toRow", "fromRow", asked,
      responses, "inTime", accepted, up, down, heard, kept, missed)
    SELECT s."clubId", s.view, s.grouping, s."topicId", s.stage, n.span, floor(s.day::numeric / n.span)::int AS block, s."rowId", s."columnKey",
      sum(s."toRow"), sum(s."fromRow"), sum(s.asked), sum(s.responses), sum(s."inTime"), sum(s.accepted), sum(s.up), sum(s.down),
      sum(s.heard), sum(s.kept), sum(s.missed)
    FROM jsonb_to_recordset(${JSON.stringify(sums)}::jsonb) AS s("clubId" int, view "InsightView", grouping "InsightGrouping", "topicId" int,
      stage int, day int, "rowId" int, "columnKey" text,
      "toRow" int, "fromRow" int, asked int, responses int, "inTime" int, accepted int, up int, down int, heard int,
      kept int, missed int)
    CROSS JOIN unnest(${[...spans]}::int[]) AS n(span) GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9
    ON CONFLICT ("clubId", view, grouping, "topicId", stage, span, block, "rowId", "columnKey") DO UPDATE SET
      "toRow" = r."toRow" + EXCLUDED."toRow", "fromRow" = r."fromRow" + EXCLUDED."fromRow", asked = r.asked + EXCLUDED.asked,
      responses = r.responses + EXCLUDED.responses, "inTime" = r."inTime" + EXCLUDED."inTime", accepted = r.accepted + EXCLUDED.accepted,
      up = r.up + EXCLUDED.up, down = r.down + EXCLUDED.down, heard = r.heard + EXCLUDED.heard,
      kept = r.kept + EXCLUDED.kept, missed = r.missed + EXCLUDED.missed`;
  if (responses.length > 0)
    await db.$queryRaw`
    INSERT INTO "InsightResponse" AS r ("clubId", view, grouping, "topicId", stage, span, block, "rowId", "columnKey", bucket, count)
    SELECT s."clubId", s.view, s.grouping, s."topicId", s.stage, n.span, floor(s.day::numeric / n.span)::int AS block, s."rowId", s."columnKey",
      s.bucket, sum(s.count)
    FROM jsonb_to_recordset(${JSON.stringify(responses)}::jsonb) AS s("clubId" int, view "InsightView", grouping "InsightGrouping", "topicId" int,
      stage int, day int, "rowId" int, "columnKey" text, bucket int, count int)
    CROSS JOIN unnest(${[...spans]}::int[]) AS n(span) GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10
    ON CONFLICT ("clubId", view, grouping, "topicId", stage, span, block, "rowId", "columnKey", bucket) DO UPDATE SET count = r.count + EXCLUDED.count`;
}

/** The same cells once, with what they change by; what changes nothing is left out. */
function summed(changes: readonly { part: Part; sign: number }[]): { sums: Sum[]; responses: Response[] } {
  const sums = new Map<string, Sum>();
  const responses = new Map<string, Response>();
  for (const { part, sign } of changes) {
    const key = keyOf(part);
    const { clubId, view, grouping, topicId, stage, day, rowId, columnKey, bucket } = part;
    const place = { clubId, view, grouping, topicId, stage, day, rowId, columnKey };
    const sum = sums.get(key) ?? { ...place, ...noMeasures };
    for (const measure of measures) sum[measure] += sign * part[measure];
    sums.set(key, sum);
    if (bucket === null) continue;
    const time = responses.get(`${key} ${bucket}`) ?? { ...place, bucket, count: 0 };
    time.count += sign;
    responses.set(`${key} ${bucket}`, time);
  }
  return {
    sums: [...sums.values()].filter((sum) => measures.some((measure) => sum[measure] !== 0)),
    responses: [...responses.values()].filter(({ count }) => count !== 0),
  };
}

const measures = Object.keys(noMeasures) as (keyof Measures)[];
