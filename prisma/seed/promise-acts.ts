import { addClubHoliday } from "~/modules/routing/set-club-holiday.server";
import { setPromise } from "~/modules/routing/set-promise.server";
import { setWorkingHours } from "~/modules/routing/set-working-hours.server";
import { unwrap } from "~/platform/result";
import type { ClubContent } from "./club-content";
import type { Act } from "./timeline";

/** The owner of a club says when it works and how soon it answers, before the first question is asked. */
export function promiseActs(club: ClubContent, hoursAgo: number): Act[] {
  const owner = club.people.find(({ role }) => role === "owner");
  const { promises } = club;
  if (!owner || !promises) return [];
  return [
    {
      hoursAgo,
      async play(stage, when) {
        const [actor, clubId] = [await stage.actor(owner.handle), stage.clubs.of(club.slug)];
        const { weekdays, shortDays = [], ...hours } = promises.hours;
        const short = { shortDays: shortDays.map(String) };
        const days = { weekdays: weekdays.map(String), ...short, publicHolidays: "true", timeZone: "Asia/Bangkok" };
        unwrap(await setWorkingHours(actor, { clubId, ...hours, ...days }, when));
        for (const holiday of promises.holidays) unwrap(await addClubHoliday(actor, { clubId, ...holiday }, when));
        for (const promise of promises.promises) unwrap(await setPromise(actor, { clubId, ...promise }, when));
      },
    },
  ];
}
