import type { Side } from "~/access/actor";
import { lookAfter } from "~/modules/routing/watch-route.server";
import { database, pool } from "~/platform/db/database.server";
import { settle } from "./settle";
import { aClub, aMember, anOrganisation, aPerson, aQuestion, aSeat, aStaffMember, type TestPerson } from "./world";

/** A working moment in Bangkok, far ahead so that no alarm rings by itself: Wednesday, ten in the morning. */
export const wednesday = new Date("2098-11-26T10:00+07:00");
export const hoursAfter = (at: Date, hours: number): Date => new Date(at.getTime() + hours * 3_600_000);

/** An organisation with a seat in a club and people who speak for it. */
export async function aSeatedOrganisation(
  club: { id: number },
  { kind, side, speakers }: { kind: "brand" | "clinic" | "association"; side: Side; speakers: number },
) {
  const owner = await aPerson();
  const organisation = await anOrganisation({ owner, kind, side });
  await aSeat(club, organisation);
  await database.staff.updateMany({ where: { personId: owner.id }, data: { role: "manager" } });
  const people: TestPerson[] = [owner];
  for (let n = 1; n < speakers; n += 1) people.push(await aStaffMember(organisation));
  return { ...organisation, people };
}

/** A club with a clinic of two, a maker of one and a neutral body of one; an owner who moderates; and a question, asked and sent on its way. */
export async function aRoutedQuestion(wish: { of?: (club: Awaited<ReturnType<typeof aRoutingClub>>) => string } = {}) {
  const world = await aRoutingClub();
  const question = await aQuestion({ club: world.club, author: world.asker, now: wednesday, of: wish.of?.(world) });
  await settle();
  return { ...world, question };
}

export async function aRoutingClub() {
  const club = await aClub({ entry: "open" });
  const clinic = await aSeatedOrganisation(club, { kind: "clinic", side: "seller", speakers: 2 });
  const maker = await aSeatedOrganisation(club, { kind: "brand", side: "seller", speakers: 1 });
  const council = await aSeatedOrganisation(club, { kind: "association", side: "neutral", speakers: 1 });
  const moderator = await aMember(club, undefined, { role: "moderator" });
  await database.account.delete({ where: { personId: moderator.id } }); // looks after the club, but is not asked
  const asker = await aMember(club);
  return { club, clinic, maker, council, moderator, asker };
}

/** The routes of a question in the order in which people were asked. */
export const routesOf = (questionId: number) =>
  database.route.findMany({ where: { questionId }, orderBy: [{ roundId: "asc" }, { position: "asc" }] });

/** Lets the clock of every waiting route of a question ring at a moment, and whatever follows. */
export async function ringAll(questionId: number, at: Date): Promise<void> {
  for (const { id } of await routesOf(questionId)) await lookAfter(id, at);
  await settle();
}

/** When the alarms of the clock will ring, by route. */
export async function alarms(): Promise<Map<number, Date>> {
  const { rows } = await pool.query<{ routeId: number; at: Date }>(
    `SELECT (j.payload->>'routeId')::int AS "routeId", j.run_at AS at FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id WHERE t.identifier = 'watch-route'`,
  );
  return new Map(rows.map(({ routeId, at }) => [routeId, at]));
}

/** Somebody who was asked a question for an organisation, in a club that has promised something and has a day off. */
export async function aRouteTo(
  person: { id: number },
  { question, organisation }: { question: { id: number; clubId: number }; organisation: { id: number; side: Side } },
) {
  const { id: questionId, clubId } = question;
  const round = await database.routingRound.create({
    data: { questionId, clubId, number: 1, cause: "asked", beganAt: new Date() },
  });
  const asked = { questionId, clubId, personId: person.id, organisationId: organisation.id, side: organisation.side };
  const times = { routedAt: new Date(), dueAt: hoursAfter(new Date(), 4) };
  const route = await database.route.create({
    data: { ...asked, ...times, roundId: round.id, position: 1, reasons: [] },
  });
  const promise = await database.responsePromise.create({
    data: { clubId, scope: "everyone", amount: 4, unit: "workingHours" },
  });
  await database.clubHoliday.create({ data: { clubId, day: new Date("2098-01-01Z"), name: "Outing" } });
  return { route, promise };
}
