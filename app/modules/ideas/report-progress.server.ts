import { z } from "zod";
import { command } from "~/platform/command.server";
import { commitmentMoved, commitmentProgressed } from "./events";
import { dayField, idField, whatField } from "./rules/fields";
import { checkDay } from "./writing/club-day.server";
import { findKeptCommitment } from "./writing/find-commitment.server";

const ReportProgress = z.object({
  commitmentId: idField,
  text: whatField,
  dueOn: z.union([z.literal(""), dayField]).default(""),
});

/** Somebody of the organisation tells how a commitment goes; a day that is moved is a row with its reason. */
export const reportProgress = command(ReportProgress, async (input, { db, now, allow, publish }) => {
  const commitment = await findKeptCommitment(db, input.commitmentId);
  const authorId = allow("commitment.keep", commitment);
  const { id, ideaId, clubId, organisationId, side, dueOn } = commitment;
  const moved = input.dueOn !== "" && input.dueOn !== dueOn;
  const toDay = moved ? await checkDay(db, clubId, { day: input.dueOn, now }) : null;
  const fromDay = moved ? new Date(`${dueOn}T00:00:00Z`) : null;
  await db.commitmentStep.create({
    data: { commitmentId: id, authorId, text: input.text, fromDay, toDay, createdAt: now },
    select: { id: true },
  });
  if (toDay)
    await db.commitment.update({ where: { id }, data: { dueOn: toDay, overdueAt: null }, select: { id: true } });
  const about = { clubId, ideaId, commitmentId: id, organisationId, side };
  await publish(moved ? commitmentMoved({ ...about, dueOn: input.dueOn }) : commitmentProgressed(about));
  return { commitmentId: id };
});
