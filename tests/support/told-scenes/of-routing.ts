import { bringInOrganisation } from "~/modules/knowledge/bring-in-organisation.server";
import { endAbsence } from "~/modules/routing/end-absence.server";
import { passOnRoute } from "~/modules/routing/pass-on-route.server";
import { postponeRoute } from "~/modules/routing/postpone-route.server";
import { reassignRoute } from "~/modules/routing/reassign-route.server";
import { sayAbsence } from "~/modules/routing/say-absence.server";
import { takeRoute } from "~/modules/routing/take-route.server";
import { lookAfter, remind } from "~/modules/routing/watch-route.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aRoutedQuestion, hoursAfter, ringAll, routesOf, wednesday } from "../routing-world";
import { settle } from "../settle";
import { aMember, anOrganisation, aSeat, aStaffMember, as } from "../world";

const sorted = (ids: readonly number[]) => [...ids].sort((one, other) => one - other);

/** A question on its way, with the first who was asked. */
async function underWay() {
  const world = await aRoutedQuestion();
  const routes = await routesOf(world.question.id);
  const [first] = routes;
  if (!first) throw new Error("Nobody was asked.");
  return { ...world, routes, first };
}

async function silence(weeks: number) {
  const world = await underWay();
  for (let n = 1; n <= weeks; n += 1) await ringAll(world.question.id, hoursAfter(wednesday, 24 * 7 * n));
  return { ...world, expired: await database.route.findMany({ where: { state: "expired" } }) };
}

/** A route of the clinic's second speaker that its manager gives to himself. */
async function reassigned() {
  const { clinic, first } = await underWay();
  const [manager, speaker] = clinic.people;
  if (!manager || !speaker) throw new Error("The clinic has nobody.");
  await database.route.deleteMany({ where: { id: { not: first.id } } });
  const place = { personId: speaker.id, organisationId: clinic.id, side: "seller" as const };
  await database.route.update({ where: { id: first.id }, data: place });
  unwrap(await reassignRoute(await as(manager), { routeId: first.id, to: manager.handle, note: "" }));
  return { speaker };
}

/** The clinic's manager says that its other speaker is away; or that speaker says, or the manager, that they are back. */
async function away(back: "" | "self" | "manager" = "") {
  const { clinic } = await aRoutedQuestion();
  const [manager, speaker] = clinic.people;
  if (!manager || !speaker) throw new Error("The clinic has nobody.");
  const days = { first: "2098-11-26", back: "2098-11-30" };
  const words = { organisationId: clinic.id, personId: speaker.id, ...days };
  unwrap(await sayAbsence(await as(manager), words, { now: wednesday }));
  const { id: absenceId } = await database.absence.findFirstOrThrow({ where: { personId: speaker.id } });
  const now = hoursAfter(wednesday, 1);
  if (back) unwrap(await endAbsence(await as(back === "self" ? speaker : manager), { absenceId }, { now }));
  return { manager, speaker };
}

/** What has to happen on the way of a question, and who is told then. */
export const routingScenes = {
  "away-said": async () => [(await away()).speaker.id],
  "away-ended": async () => [(await away("manager")).speaker.id],
  "away-back": async () => [(await away("self")).manager.id],
  "route-asked": async () => {
    const { club, first } = await underWay();
    const other = await aMember(club);
    const passing = { routeId: first.id, to: other.handle, note: "You know." };
    unwrap(await passOnRoute(await as({ id: first.personId }), passing));
    await settle();
    return sorted((await database.route.findMany()).map(({ personId }) => personId));
  },
  "route-back": async () => {
    const { first } = await underWay();
    const until = hoursAfter(wednesday, 24 * 7);
    const words = { routeId: first.id, until: until.toISOString().slice(0, 10) };
    unwrap(await postponeRoute(await as({ id: first.personId }), words, { now: wednesday }));
    for (const _again of [1, 2]) await lookAfter(first.id, until);
    return [first.personId];
  },
  "route-due-soon": async () => {
    const { first } = await underWay();
    for (const again of [1, 2]) await remind(first.id, hoursAfter(first.dueAt, -again));
    return [first.personId];
  },
  "route-expired": async () => sorted((await silence(1)).expired.map(({ personId }) => personId)),
  "route-silent": async () => {
    const { expired } = await silence(1);
    const staff = await database.staff.findMany({
      where: { organisationId: { in: expired.map(({ organisationId }) => organisationId ?? 0) }, role: "manager" },
    });
    const own = expired.map(({ personId }) => personId);
    return sorted(staff.map(({ personId }) => personId).filter((id) => !own.includes(id)));
  },
  "question-moved-on": async () => [(await silence(2)).asker.id],
  "route-reassigned": async () => [(await reassigned()).speaker.id],
  "route-taken": async () => {
    const { first, asker } = await underWay();
    unwrap(await takeRoute(await as({ id: first.personId }), { routeId: first.id }));
    return [asker.id];
  },
  "question-escalated": async () => {
    const { club } = await silence(5);
    const where = { clubId: club.id, role: { in: ["owner" as const, "moderator" as const] } };
    const curators = (await database.membership.findMany({ where })).map(({ personId }) => personId);
    const reachable = await database.account.findMany({ where: { personId: { in: curators } } });
    return sorted(reachable.map(({ personId }) => personId));
  },
  "question-with-moderators": async () => [(await silence(5)).asker.id],
  "brought-in": async () => {
    const { club, question, asker } = await underWay();
    const supplier = await anOrganisation({});
    await aSeat(club, supplier);
    const speaker = await aStaffMember(supplier);
    await aStaffMember(supplier, undefined, { role: "analyst" });
    const wish = { questionId: question.id, organisation: supplier.slug };
    unwrap(await bringInOrganisation(await as(asker), wish));
    return [speaker.id];
  },
};
