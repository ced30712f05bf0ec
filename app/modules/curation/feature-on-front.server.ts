import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { frontFeatured } from "./events";
import { type ForFront, linkedForFront } from "./linked-thing.server";
import { dayOf } from "./rules/pieces";

const slotsAtOnce = 3;
const day = z.iso.date("calendar:problem.no-day");
const FeatureOnFront = z.object({
  clubId: z.number().int(),
  link: z.string().trim().min(1, "featured:problem.link").max(300, "common:problem.too-long"),
  reason: z.string().trim().min(3, "featured:problem.reason").max(200, "common:problem.too-long"),
  from: day,
  until: day,
});

/**
 * A curator puts a question, a document or a collection on the club's front for some days and says why; there are few
 * slots, so that each is seen.
 */
export const featureOnFront = command(FeatureOnFront, async (input, { db, now, allow, publish }) => {
  const { clubId, reason } = input;
  const placedById = allow("curation.desk", { clubId });
  if (input.until < input.from)
    throw new Refusal("invalid", "common:problem.check-form", { until: "featured:problem.until" });
  const thing = await linkedForFront(db, clubId, input.link);
  const [fromDay, untilDay] = [dayOf(input.from) ?? now, dayOf(input.until) ?? now];
  await db.$queryRaw`SELECT id FROM "Club" WHERE id = ${clubId} FOR UPDATE`;
  const beside = await db.featuredSlot.findMany({
    where: { clubId, endedAt: null, fromDay: { lte: untilDay }, untilDay: { gte: fromDay } },
  });
  if (beside.some((slot) => same(slot, thing))) throw new Refusal("conflict", "featured:problem.there-already");
  if (beside.length >= slotsAtOnce) throw new Refusal("conflict", "featured:problem.full");
  const { id: slotId } = await db.featuredSlot.create({
    data: { clubId, ...thing, reason, fromDay, untilDay, placedById, placedAt: now },
    select: { id: true },
  });
  await publish(frontFeatured({ clubId, slotId, ...thing }));
  return { slotId };
});

const same = (one: ForFront, other: ForFront): boolean =>
  one.questionId === other.questionId && one.documentId === other.documentId && one.collectionId === other.collectionId;
