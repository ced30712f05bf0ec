import type { CommandContext } from "~/platform/command.server";
import { enqueue } from "~/platform/jobs/define.server";
import { Refusal } from "~/platform/result";
import { beginAbsence } from "../begin-absence.server";
import { absenceSet } from "../events";
import { mostAhead } from "../rules/away";

type Days = { from: Date; backAt: Date };
/** Whose days they are; with the organisation and whoever says it for them there. */
type Whose = { personId: number; organisationId: number | null; setById: number | null };

/** Writes down when somebody is not there, lets it begin in time, and tells; refuses days that were said already. */
export async function keepAbsence(
  { db, now, publish }: Pick<CommandContext, "db" | "now" | "publish">,
  whose: Whose,
  { from, backAt }: Days,
): Promise<{ absenceId: number }> {
  const { personId, organisationId, setById } = whose;
  await db.$queryRaw`SELECT id FROM "Person" WHERE id = ${personId} FOR UPDATE`;
  const ahead = await db.absence.findMany({ where: { personId, backAt: { gt: now } } });
  // what two organisations say of one person stands side by side
  const same = ahead.filter((one) => organisationId === null || [null, organisationId].includes(one.organisationId));
  if (same.some((one) => one.beginsAt < backAt && one.backAt > from))
    throw new Refusal("invalid", "common:problem.check-form", {
      first: organisationId === null ? "routing:problem.away-already" : "routing:problem.away-said",
    });
  if (ahead.filter((one) => one.organisationId === organisationId).length >= mostAhead)
    throw new Refusal("conflict", "routing:problem.away-often");
  // who goes today goes now
  const beginsAt = new Date(Math.max(from.getTime(), now.getTime()));
  const { id: absenceId } = await db.absence.create({ data: { ...whose, beginsAt, backAt, setAt: now } });
  if (from > now)
    await enqueue(db, beginAbsence, { payload: { absenceId }, runAt: beginsAt, key: `absence:${absenceId}` });
  const days = { beginsAt: beginsAt.toISOString(), backAt: backAt.toISOString() };
  await publish(absenceSet({ absenceId, personId, ...days, organisationId, setById }));
  return { absenceId };
}
