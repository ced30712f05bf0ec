import { database } from "~/platform/db/database.server";
import { everyRow } from "~/platform/db/every-row.server";
import { type Sql, sql } from "~/platform/db/sql.server";
import { recordEvent } from "~/platform/record-event.server";
import { routePostponed } from "../events";
import { loadPromises } from "../promises/load-promises.server";
import { addWorkingMinutes } from "../rules/working-time";
import { lookAfter, ringAt } from "../watch-route.server";
import { holdQuestion } from "./standing.server";
import { named, takeStep } from "./take-step.server";

type Absence = { personId: number; organisationId: number | null; backAt: Date };
type Whose = Pick<Absence, "personId" | "organisationId">;

/** What would come due on somebody's desk while they are away rests until they are back; others are asked meanwhile. */
export async function restDesk({ backAt, ...whose }: Absence, now: Date): Promise<void> {
  const due = sql`r.state IN ('asked', 'taken') AND r."dueAt" <= ${backAt} OR r.state = 'postponed' AND r."restsUntil" < ${backAt}`;
  for await (const { id } of routesOf(whose, due)) {
    await database.$transaction(async (db) => {
      const { questionId } = await db.route.findUniqueOrThrow({ where: { id }, select: { questionId: true } });
      await holdQuestion(db, questionId);
      const route = await db.route.findUniqueOrThrow({ where: { id } });
      if (!["asked", "taken", "postponed"].includes(route.state)) return;
      const { calendar } = await loadPromises(db, route.clubId);
      const until = addWorkingMinutes(backAt, 0, calendar);
      await takeStep(db, id, { kind: "away", byId: route.personId, at: now, until });
      await ringAt(db, id, until);
      const rests = routePostponed({ ...named(route), until: until.toISOString() });
      await recordEvent(db, rests, { actorId: route.personId, now });
    });
  }
}

/** What rests on somebody's desk because they were away comes back at once, where it still waits for an answer. */
export async function wakeDesk(whose: Whose, now: Date): Promise<void> {
  const away = sql`r.state = 'postponed' AND r."restsUntil" > ${now}
    AND (SELECT s.kind FROM "RouteStep" s WHERE s."routeId" = r.id ORDER BY s.id DESC LIMIT 1) = 'away' AND
      (SELECT max(s.at) FROM "RouteStep" s WHERE s."routeId" = r.id) <= ${now}`;
  for await (const { id } of routesOf(whose, away)) {
    await database.route.updateMany({ where: { id, state: "postponed" }, data: { restsUntil: now } });
    await lookAfter(id, now);
  }
}

/** What a person was asked, or was asked for one organisation, in some state, `r`. */
const routesOf = ({ personId, organisationId }: Whose, which: Sql) =>
  everyRow(sql`
    SELECT r.id FROM "Route" r JOIN "RoutingRound" n ON n.id = r."roundId" AND n."endedAt" IS NULL
    WHERE r."personId" = ${personId} AND (${organisationId === null} OR r."organisationId" = ${organisationId}) AND (${which})`);
