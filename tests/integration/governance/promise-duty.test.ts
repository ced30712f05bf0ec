import { expect, test } from "vitest";
import { dutyPromised, dutyRecorded } from "~/modules/governance/events";
import { promiseDuty } from "~/modules/governance/promise-duty.server";
import { recordDuty } from "~/modules/governance/record-duty.server";
import { sponsorsPage } from "~/modules/governance/sponsors-page.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aPromise, aSponsoredClub, dayIn, momentIn } from "../../support/sponsored-club";
import { aMember, as, published, refusalOf } from "../../support/world";

const done = { kind: "gatherings", doneOn: dayIn(0), what: "Sixty vaccines", value: "46500", evidence: "" };

test("a sponsor's people promise something by a day, everybody reads it, and it is kept by what was done", async () => {
  const { club, sponsor, place, words, promiseId } = await aPromise();
  const member = await as(await aMember(club));
  const seen = async () => (await sponsorsPage(member, club.slug))?.sponsors[0]?.promises;
  const waiting = { id: promiseId, kind: "gatherings", what: words.what, dueOn: words.dueOn };
  expect(await seen()).toMatchObject([{ ...waiting, state: "open", doneOn: null }]);
  expect(await published(dutyPromised)).toEqual([{ ...place, promiseId, kind: "gatherings", dueOn: words.dueOn }]);
  unwrap(await recordDuty(await as(sponsor.manager), { ...place, ...done, promiseId }));
  expect(await seen()).toMatchObject([{ id: promiseId, state: "kept", doneOn: done.doneOn }]);
  expect(await published(dutyRecorded)).toMatchObject([{ promiseId }]);
  const again = await recordDuty(await as(sponsor.manager), { ...place, ...done, promiseId });
  expect(refusalOf(again)).toMatchObject({ kind: "conflict", message: "governance:problem.promise-settled" });
});

test("what has passed its day with nothing to show for it is seen to be late, at once", async () => {
  const { club } = await aPromise();
  const page = await sponsorsPage(await as(await aMember(club)), club.slug, momentIn(32).now);
  expect(page?.sponsors[0]?.promises).toMatchObject([{ state: "late" }]);
});

test("nobody promises for a sponsor: not the owner of the club, another seat, a member", async () => {
  const { club, owner, maker, words } = await aSponsoredClub();
  for (const person of [owner, maker.manager, await aMember(club)])
    expect(refusalOf(await promiseDuty(await as(person), words)).kind).toBe("forbidden");
  expect(await database.sponsorPromise.count()).toBe(0);
});

test("only a sponsor promises, a day to come, in words, and not without end", async () => {
  const { sponsor, maker, place, words } = await aSponsoredClub();
  const forMaker = { ...words, organisationId: maker.organisation.id };
  expect(refusalOf(await promiseDuty(await as(maker.manager), forMaker)).message).toBe("governance:problem.no-sponsor");
  const actor = await as(sponsor.manager);
  const fields = async (more: object) => refusalOf(await promiseDuty(actor, { ...words, ...more })).fields;
  for (const dueOn of [dayIn(0), "2999-01-01"])
    expect(await fields({ dueOn })).toEqual({ dueOn: "governance:problem.day-to-come" });
  expect(await fields({ kind: "money", what: "", dueOn: "" })).toEqual({
    kind: "governance:problem.choice",
    what: "governance:problem.say-why",
    dueOn: "governance:problem.day",
  });
  const dueOn = new Date(dayIn(9));
  const open = { ...place, kind: "knowledge", what: "A talk", dueOn, promisedById: sponsor.manager.id } as const;
  await database.sponsorPromise.createMany({ data: Array.from({ length: 30 }, () => open) });
  expect(refusalOf(await promiseDuty(actor, words)).message).toBe("governance:problem.too-many-promises");
});

test("a promise is kept in its own club only", async () => {
  const { promiseId } = await aPromise();
  const other = await aSponsoredClub();
  const elsewhere = await recordDuty(await as(other.sponsor.manager), { ...other.place, ...done, promiseId });
  expect(refusalOf(elsewhere).message).toBe("governance:problem.no-promise");
});
