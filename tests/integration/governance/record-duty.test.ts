import { expect, test } from "vitest";
import { dutyRecorded } from "~/modules/governance/events";
import { recordDuty } from "~/modules/governance/record-duty.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aGovernedClub, aSeatHolder } from "../../support/governed-club";
import { aMember, as, published, refusalOf } from "../../support/world";

async function aSponsoredClub() {
  const world = await aGovernedClub();
  const sponsor = await aSeatHolder(world.club, { kind: "sponsor", side: "neutral" });
  const words = {
    clubId: world.club.id,
    organisationId: sponsor.organisation.id,
    kind: "gatherings",
    doneOn: "2026-01-31",
    what: "Tents and water for the vaccine day",
    value: "18000",
    evidence: "https://example.com/day",
  };
  return { ...world, sponsor, words };
}

test("the sponsor's people or the club's owner write down what was done", async () => {
  const { club, owner, sponsor, words } = await aSponsoredClub();
  unwrap(await recordDuty(await as(sponsor.manager), words));
  unwrap(await recordDuty(await as(owner), { ...words, kind: "knowledge", value: 0, evidence: "" }));
  const duties = await database.sponsorDuty.findMany({ orderBy: { id: "asc" } });
  expect(duties).toMatchObject([
    { kind: "gatherings", value: 18_000, recordedById: sponsor.manager.id },
    { kind: "knowledge", value: 0, recordedById: owner.id },
  ]);
  expect((await published(dutyRecorded))[0]).toEqual({
    clubId: club.id,
    organisationId: sponsor.organisation.id,
    dutyId: duties[0]?.id,
    kind: "gatherings",
    value: 18_000,
    promiseId: null,
  });
});

test("a day counts from its first minute in Thailand, when it is still yesterday where the clocks of the world stand", async () => {
  const { owner, words } = await aSponsoredClub();
  const justAfterMidnight = { now: new Date("2026-11-27T00:10+07:00") };
  const record = async (doneOn: string) => recordDuty(await as(owner), { ...words, doneOn }, justAfterMidnight);
  unwrap(await record("2026-11-27"));
  expect(refusalOf(await record("2026-11-28")).fields).toEqual({ doneOn: "governance:problem.not-yet" });
});

test("members and other seats write nothing down", async () => {
  const { club, maker, words } = await aSponsoredClub();
  expect(refusalOf(await recordDuty(await as(await aMember(club)), words)).kind).toBe("forbidden");
  expect(refusalOf(await recordDuty(await as(maker.manager), words)).kind).toBe("forbidden");
});

test("only a sponsor has duties", async () => {
  const { owner, maker, words } = await aSponsoredClub();
  const odd = { ...words, organisationId: maker.organisation.id };
  expect(refusalOf(await recordDuty(await as(owner), odd)).message).toBe("governance:problem.no-sponsor");
});

test("what does not fit is named", async () => {
  const { owner, words } = await aSponsoredClub();
  const fields = async (more: object) => refusalOf(await recordDuty(await as(owner), { ...words, ...more })).fields;
  expect(await fields({ doneOn: "2999-01-01" })).toEqual({ doneOn: "governance:problem.not-yet" });
  expect(await fields({ evidence: "javascript:alert(1)", value: "-1", what: "", kind: "money" })).toEqual({
    evidence: "governance:problem.link",
    value: "governance:problem.number",
    what: "governance:problem.say-why",
    kind: "governance:problem.choice",
  });
});
