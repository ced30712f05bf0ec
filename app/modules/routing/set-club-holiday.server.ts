import { z } from "zod";
import { findClub } from "~/modules/network/find-club.server";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { clubHolidaySet } from "./events";
import { loadPromises } from "./promises/load-promises.server";
import { minutesOf, realDay, timeField } from "./rules/clock-fields";
import { dayField, idField } from "./rules/fields";

const most = 60;
const nameField = z.string().trim().min(1, "common:problem.required").max(60, "common:problem.too-long");

const untilField = z.union([z.literal("").transform(() => null), timeField.transform(minutesOf)]).default(null);

/** A club's owner names a day on which the club does not work, beside public holidays, or works until an hour only. */
export const addClubHoliday = command(
  z.object({ clubId: idField, day: dayField, name: nameField, until: untilField }),
  async ({ clubId, day, name, until: closesAt }, { db, now, allow, publish }) => {
    const club = await findClub(db, { id: clubId });
    const setById = allow("promise.set", club);
    const date = realDay(day);
    if (!date) throw new Refusal("invalid", "common:problem.check-form", { day: "routing:problem.day" });
    if ((await db.clubHoliday.count({ where: { clubId } })) >= most)
      throw new Refusal("conflict", "routing:problem.too-many-holidays");
    if (closesAt !== null) {
      const opensAt = (await loadPromises(db, clubId)).calendar.opensAt;
      if (closesAt - opensAt < 60)
        throw new Refusal("invalid", "common:problem.check-form", { until: "routing:problem.closes" });
    }
    await db.clubHoliday.upsert({
      where: { clubId_day: { clubId, day: date } },
      create: { clubId, day: date, name, closesAt, setById, setAt: now },
      update: { name, closesAt, setById, setAt: now },
    });
    await publish(clubHolidaySet({ clubId, day, on: true }));
    return { slug: club.slug };
  },
);

/** A club's owner takes such a day back. */
export const removeClubHoliday = command(
  z.object({ clubId: idField, day: dayField }),
  async ({ clubId, day }, { db, allow, publish }) => {
    const club = await findClub(db, { id: clubId });
    allow("promise.set", club);
    const date = realDay(day);
    const { count } = date ? await db.clubHoliday.deleteMany({ where: { clubId, day: date } }) : { count: 0 };
    if (count === 0) throw new Refusal("missing", "routing:problem.no-holiday");
    await publish(clubHolidaySet({ clubId, day, on: false }));
    return { slug: club.slug };
  },
);
