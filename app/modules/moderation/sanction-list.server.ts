import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { clubSeenBy } from "~/modules/network/club-seen-by.server";
import { cursorOf, readCursor } from "~/platform/cursor";
import { rows, sql } from "~/platform/db/sql.server";
import { iso } from "~/platform/i18n/dates";
import { stateOf } from "./rules/state";
import type { RecordedSanction } from "./sanction-view";

type Found = Omit<RecordedSanction, "decidedAt" | "beganAt" | "until" | "state"> & {
  decidedAt: Date;
  beganAt: Date | null;
  until: Date | null;
  liftedAt: Date | null;
  secondAt: Date | null;
};
const perPage = 30;

/**
 * The record of a club's sanctions, newest first: members read of each that began why, how long and what became of it; those
 * who look after the club read names, and what did not begin.
 */
export async function sanctionList(
  actor: Actor,
  slug: string | undefined,
  { after, now }: { after: string | null; now: Date },
) {
  const club = await clubSeenBy(actor, slug);
  if (!club || !can(actor, "sanction.list", club)) return null;
  const whole = can(actor, "curation.desk", club);
  const cursor = readCursor(after);
  const found = await rows<Found>(sql`
    SELECT s.id, s.reason, s.hours, s."decidedAt", s."beganAt", s.until, s."liftedAt", s."secondAt", s."decidedAs", s."secondAs",
      CASE WHEN a."madeAt" IS NULL THEN 'none' WHEN a."decidedAt" IS NULL THEN 'waits' WHEN a.granted THEN 'granted' ELSE 'kept' END AS appeal,
      CASE WHEN ${whole} THEN json_build_object('handle', p.handle, 'name', p.name) END AS person
    FROM "Sanction" s JOIN "Person" p ON p.id = s."personId" LEFT JOIN "SanctionAppeal" a ON a."sanctionId" = s.id
    WHERE s."clubId" = ${club.id} AND (${whole} OR s."beganAt" IS NOT NULL) AND (${cursor === null} OR s.id < ${cursor?.id ?? 0})
    ORDER BY s.id DESC LIMIT ${perPage + 1}`);
  const shown = found.slice(0, perPage);
  const last = shown.at(-1);
  return {
    club,
    whole,
    sanctions: shown.map(({ liftedAt, secondAt, beganAt, until, ...one }): RecordedSanction => {
      const state = stateOf({ beganAt, until, liftedAt, secondAt }, now);
      return {
        ...one,
        state,
        decidedAt: iso(one.decidedAt),
        beganAt: beganAt && iso(beganAt),
        until: until && iso(until),
      };
    }),
    next: found.length > perPage && last ? cursorOf(0, last.id) : null,
  };
}
