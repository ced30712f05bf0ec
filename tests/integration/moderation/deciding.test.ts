import { expect, test } from "vitest";
import { system } from "~/access/actor";
import { writeAnswer } from "~/modules/knowledge/write-answer.server";
import { appealSanction } from "~/modules/moderation/appeal-sanction.server";
import { decideAppeal } from "~/modules/moderation/decide-appeal.server";
import { endSanction } from "~/modules/moderation/end-sanction.server";
import {
  appealDecided,
  memberSanctioned,
  sanctionAppealed,
  sanctionEnded,
  sanctionLifted,
  sanctionRefused,
} from "~/modules/moderation/events";
import { liftSanction } from "~/modules/moderation/lift-sanction.server";
import { secondSanction } from "~/modules/moderation/second-sanction.server";
import { database } from "~/platform/db/database.server";
import { rows, sql } from "~/platform/db/sql.server";
import { unwrap } from "~/platform/result";
import { aModeratedClub, aSanction, aSanctionThatWaits } from "../../support/sanctions";
import { aMember, anOrganisation, aPerson, aSeat, aStaffMember, as, published, refusalOf } from "../../support/world";

const words = "It was looked at once more, with care.";
const mayWrite = async ({ member, question }: { member: { id: number }; question: { id: number } }) =>
  (await writeAnswer(await as(member), { questionId: question.id, body: "Something more that I know of it." })).ok;
const endsLeft = (ids: readonly number[]) =>
  rows<{ key: string; at: Date }>(sql`
    SELECT key, run_at AS at FROM graphile_worker.jobs WHERE key = ANY(${ids.map((id) => `end-sanction-${id}`)}) ORDER BY id`);
const kept = (id: number) => database.sanction.findUniqueOrThrow({ where: { id }, include: { appeal: true } });

test("it begins when a second moderator agrees", async () => {
  const world = await aSanctionThatWaits();
  const { sanctionId, other, club, member } = world;
  unwrap(await secondSanction(await as(other), { sanctionId, agreed: "true", words }));
  expect(await kept(sanctionId)).toMatchObject({ secondById: other.id, secondAs: "moderator" });
  expect(await mayWrite(world)).toBe(false);
  expect(await published(memberSanctioned)).toEqual([{ clubId: club.id, sanctionId, personId: member.id }]);
  const again = await secondSanction(await as(await aMember(club, undefined, { role: "owner" })), {
    sanctionId,
    agreed: "false",
    words,
  });
  expect(refusalOf(again).message).toBe("sanctions:problem.decided-already");
});

test("nothing begins when they do not, and it can be proposed anew", async () => {
  const world = await aSanctionThatWaits();
  const { sanctionId, other, moderator, club, member } = world;
  unwrap(await secondSanction(await as(other), { sanctionId, agreed: "false", words }));
  expect(await mayWrite(world)).toBe(true);
  expect(await published(sanctionRefused)).toEqual([
    { clubId: club.id, sanctionId, personId: member.id, decidedById: moderator.id },
  ]);
  await aSanction({}, world);
});

test("the second is nobody who decided, no member, and no colleague of who decided", async () => {
  const world = await aModeratedClub();
  const { club, moderator, other } = world;
  const maker = await anOrganisation();
  await aSeat(club, maker);
  for (const person of [moderator, other]) await aStaffMember(maker, person);
  const { sanctionId } = await aSanction({ of: "" }, world);
  const input = { sanctionId, agreed: "true", words };
  for (const person of [moderator, other])
    expect(refusalOf(await secondSanction(await as(person), input)).kind).toBe("forbidden");
  expect(refusalOf(await secondSanction(await as(await aMember(club)), input)).kind).toBe("missing");
  unwrap(await secondSanction(await as(await aPerson({ administrator: true })), input));
  expect(await kept(sanctionId)).toMatchObject({ secondAs: "administrator" });
});

test("who became an owner meanwhile is left alone", async () => {
  const { sanctionId, other, club, member } = await aSanctionThatWaits();
  const place = { clubId_personId: { clubId: club.id, personId: member.id } };
  await database.membership.update({ where: place, data: { role: "owner" } });
  const late = await secondSanction(await as(other), { sanctionId, agreed: "true", words });
  expect(refusalOf(late).message).toBe("sanctions:problem.owner");
});

const hoursLater = (hours: number) => new Date(Date.now() + hours * 3_600_000);

test("when its time is over, whom it concerns hears it, once", async () => {
  const { sanctionId, club, member } = await aSanction();
  const ended = async (now: Date) => unwrap(await endSanction(system, { sanctionId }, { now })).ended;
  expect(await ended(hoursLater(23))).toBe(false);
  expect(await ended(hoursLater(25))).toBe(true);
  expect(await ended(hoursLater(26))).toBe(false);
  expect(await published(sanctionEnded)).toEqual([{ clubId: club.id, sanctionId, personId: member.id }]);
});

test("what was lifted before does not end again, and nobody but the portal ends one", async () => {
  const { sanctionId, other } = await aSanction();
  expect(refusalOf(await endSanction(await as(other), { sanctionId })).kind).toBe("forbidden");
  unwrap(await liftSanction(await as(other), { sanctionId, words }));
  expect(unwrap(await endSanction(system, { sanctionId }, { now: hoursLater(25) })).ended).toBe(false);
  expect(await published(sanctionEnded)).toEqual([]);
});

test("a sanction that begins leaves word for its end: at once, or when a second one agreed", async () => {
  const { sanctionId } = await aSanction();
  const waits = await aSanctionThatWaits();
  const left = await endsLeft([sanctionId, waits.sanctionId]);
  expect(left.map(({ key }) => key)).toEqual([`end-sanction-${sanctionId}`]);
  unwrap(await secondSanction(await as(waits.other), { sanctionId: waits.sanctionId, agreed: "true", words }));
  const { until } = await kept(waits.sanctionId);
  expect(await endsLeft([waits.sanctionId])).toEqual([{ key: `end-sanction-${waits.sanctionId}`, at: until }]);
});

test("a moderator lifts it: they write at once, and an appeal that waits is granted with it", async () => {
  const world = await aSanction();
  const { sanctionId, moderator, member, club } = world;
  unwrap(await appealSanction(await as(member), { sanctionId, words }));
  unwrap(await liftSanction(await as(moderator), { sanctionId, words }));
  expect(await mayWrite(world)).toBe(true);
  expect(await kept(sanctionId)).toMatchObject({ liftedById: moderator.id, appeal: { granted: true, answer: words } });
  expect(await published(sanctionLifted)).toEqual([{ clubId: club.id, sanctionId, personId: member.id, began: true }]);
  expect(refusalOf(await liftSanction(await as(moderator), { sanctionId, words })).message).toBe(
    "sanctions:problem.over",
  );
});

test("whom it concerns does not lift it, nor does another member, to whom it is not there", async () => {
  const { sanctionId, member, club } = await aSanction();
  expect(refusalOf(await liftSanction(await as(member), { sanctionId, words })).kind).toBe("forbidden");
  expect(refusalOf(await liftSanction(await as(await aMember(club)), { sanctionId, words })).kind).toBe("missing");
});

test("whom it concerns appeals once, and another moderator lifts it", async () => {
  const world = await aSanction();
  const { sanctionId, member, moderator, other, club } = world;
  unwrap(await appealSanction(await as(member), { sanctionId, words }));
  const about = { clubId: club.id, sanctionId, personId: member.id };
  expect(await published(sanctionAppealed)).toEqual([about]);
  expect(refusalOf(await appealSanction(await as(member), { sanctionId, words })).message).toBe(
    "sanctions:problem.appealed-already",
  );
  const input = { sanctionId, granted: "true", words };
  expect(refusalOf(await decideAppeal(await as(moderator), input)).kind).toBe("forbidden");
  expect(refusalOf(await decideAppeal(await as(member), input)).kind).toBe("forbidden");
  unwrap(await decideAppeal(await as(other), input));
  expect(await published(appealDecided)).toEqual([{ ...about, granted: true }]);
  expect(await mayWrite(world)).toBe(true);
  expect(refusalOf(await decideAppeal(await as(other), input)).message).toBe("sanctions:problem.decided-already");
});

test("or it stays as it is, with the answer", async () => {
  const world = await aSanction();
  const { sanctionId, member, other } = world;
  unwrap(await appealSanction(await as(member), { sanctionId, words }));
  unwrap(await decideAppeal(await as(other), { sanctionId, granted: "false", words }));
  expect(await kept(sanctionId)).toMatchObject({ liftedAt: null, appeal: { granted: false, answer: words } });
  expect(await mayWrite(world)).toBe(false);
});

test("nobody appeals for another, nor what never began or was lifted", async () => {
  const { sanctionId, member, moderator, other } = await aSanction();
  expect(refusalOf(await appealSanction(await as(other), { sanctionId, words })).kind).toBe("forbidden");
  unwrap(await liftSanction(await as(moderator), { sanctionId, words }));
  expect(refusalOf(await appealSanction(await as(member), { sanctionId, words })).message).toBe(
    "sanctions:problem.over",
  );
  const waits = await aSanctionThatWaits();
  const early = await appealSanction(await as(waits.member), { sanctionId: waits.sanctionId, words });
  expect(refusalOf(early).message).toBe("sanctions:problem.over");
});
