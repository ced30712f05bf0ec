import { z } from "zod";
import { findClub } from "~/modules/network/find-club.server";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { workingHoursSet } from "./events";
import { minutesOf, timeField, timeZoneField, weekdaysField } from "./rules/clock-fields";
import { idField } from "./rules/fields";

const SetWorkingHours = z.object({
  clubId: idField,
  timeZone: timeZoneField,
  weekdays: weekdaysField,
  opens: timeField,
  closes: timeField,
  publicHolidays: z.literal(["true", "false"]).default("false"),
});

/** A club's owner says when the club works: promises count only that time. */
export const setWorkingHours = command(SetWorkingHours, async (input, { db, now, allow, publish }) => {
  const { clubId, timeZone, weekdays } = input;
  const club = await findClub(db, { id: clubId });
  const setById = allow("promise.set", club);
  const [opensAt, closesAt] = [minutesOf(input.opens), minutesOf(input.closes) || 1440];
  if (closesAt - opensAt < 60)
    throw new Refusal("invalid", "common:problem.check-form", { closes: "routing:problem.closes" });
  const publicHolidays = input.publicHolidays === "true";
  const hours = { timeZone, weekdays, opensAt, closesAt, publicHolidays, setById, setAt: now };
  await db.workingCalendar.upsert({ where: { clubId }, create: { clubId, ...hours }, update: hours });
  await publish(workingHoursSet({ clubId }));
  return { slug: club.slug };
});
