import { z } from "zod";
import { findClub } from "~/modules/network/find-club.server";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { workingHoursSet } from "./events";
import { daysField, minutesOf, timeField, timeZoneField, weekdaysField } from "./rules/clock-fields";
import { idField } from "./rules/fields";

const SetWorkingHours = z.object({
  clubId: idField,
  timeZone: timeZoneField,
  weekdays: weekdaysField,
  opens: timeField,
  closes: timeField,
  shortDays: daysField,
  shortCloses: timeField.default("12:00"),
  publicHolidays: z.literal(["true", "false"]).default("false"),
});

const wrong = (field: string, key: string) =>
  new Refusal("invalid", "common:problem.check-form", { [field]: `routing:problem.${key}` });

/** A club's owner says when the club works, and which days end earlier: promises count only that time. */
export const setWorkingHours = command(SetWorkingHours, async (input, { db, now, allow, publish }) => {
  const { clubId, timeZone, weekdays } = input;
  const club = await findClub(db, { id: clubId });
  const setById = allow("promise.set", club);
  const [opensAt, closesAt] = [minutesOf(input.opens), minutesOf(input.closes) || 1440];
  if (closesAt - opensAt < 60) throw wrong("closes", "closes");
  const [shortDays, shortClosesAt] = [input.shortDays, minutesOf(input.shortCloses)];
  if (shortDays.some((day) => !weekdays.includes(day))) throw wrong("shortDays", "short-days");
  if (shortDays.length > 0 && (shortClosesAt - opensAt < 60 || shortClosesAt >= closesAt))
    throw wrong("shortCloses", "short-closes");
  const publicHolidays = input.publicHolidays === "true";
  const hours = {
    timeZone,
    weekdays,
    opensAt,
    closesAt,
    shortDays,
    shortClosesAt,
    publicHolidays,
    setById,
    setAt: now,
  };
  await db.workingCalendar.upsert({ where: { clubId }, create: { clubId, ...hours }, update: hours });
  await publish(workingHoursSet({ clubId }));
  return { slug: club.slug };
});
