import { z } from "zod";
import { command } from "~/platform/command.server";
import { enqueue } from "~/platform/jobs/define.server";
import { Refusal } from "~/platform/result";
import { beginAbsence } from "./begin-absence.server";
import { absenceSet } from "./events";
import { farthest, midnightOn, mostAhead, thisMidnight } from "./rules/away";
import { realDay } from "./rules/clock-fields";
import { dayField } from "./rules/fields";

const SetAbsence = z.object({ first: dayField, back: dayField });
const wrong = (field: "first" | "back", key: string) =>
  new Refusal("invalid", "common:problem.check-form", { [field]: `routing:problem.${key}` });

/**
 * Somebody says from which day they are not there and on which they are back: meanwhile nobody sends them questions, and
 * what waits for them rests, while others are asked.
 */
export const setAbsence = command(SetAbsence, async ({ first, back }, { db, now, allow, publish }) => {
  const personId = allow("absence.set", {});
  const [begin, end] = [realDay(first), realDay(back)];
  if (!begin) throw wrong("first", "day");
  if (!end) throw wrong("back", "day");
  const [from, backAt, today] = [midnightOn(begin), midnightOn(end), thisMidnight(now)];
  if (from < today) throw wrong("first", "day-gone");
  if (from.getTime() - today.getTime() > farthest) throw wrong("first", "day-far");
  if (backAt <= from) throw wrong("back", "back-after");
  if (backAt.getTime() - from.getTime() > farthest) throw wrong("back", "away-long");
  await db.$queryRaw`SELECT id FROM "Person" WHERE id = ${personId} FOR UPDATE`;
  const ahead = await db.absence.findMany({ where: { personId, backAt: { gt: now } } });
  if (ahead.some((one) => one.beginsAt < backAt && one.backAt > from)) throw wrong("first", "away-already");
  if (ahead.length >= mostAhead) throw new Refusal("conflict", "routing:problem.away-often");
  // who goes today goes now
  const beginsAt = new Date(Math.max(from.getTime(), now.getTime()));
  const { id: absenceId } = await db.absence.create({ data: { personId, beginsAt, backAt, setAt: now } });
  if (from > now)
    await enqueue(db, beginAbsence, { payload: { absenceId }, runAt: beginsAt, key: `absence:${absenceId}` });
  await publish(absenceSet({ absenceId, personId, beginsAt: beginsAt.toISOString(), backAt: backAt.toISOString() }));
  return { absenceId };
});
