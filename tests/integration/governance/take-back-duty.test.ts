import { expect, test } from "vitest";
import { dutyTakenBack } from "~/modules/governance/events";
import { sponsorsPage } from "~/modules/governance/sponsors-page.server";
import { takeBackDuty } from "~/modules/governance/take-back-duty.server";
import { unwrap } from "~/platform/result";
import { aPromise } from "../../support/sponsored-club";
import { as, published, refusalOf } from "../../support/world";

const reason = "The hall is taken that day.";

test("a sponsor's people take a promise back and say why; it stays to be read", async () => {
  const { club, owner, sponsor, place, promiseId } = await aPromise();
  unwrap(await takeBackDuty(await as(sponsor.manager), { promiseId, reason }));
  expect(await published(dutyTakenBack)).toEqual([{ ...place, promiseId, kind: "gatherings", reason }]);
  const page = await sponsorsPage(await as(owner), club.slug);
  expect(page?.sponsors[0]?.promises).toMatchObject([{ state: "takenBack", reason }]);
  const again = refusalOf(await takeBackDuty(await as(sponsor.manager), { promiseId, reason }));
  expect(again).toMatchObject({ kind: "conflict", message: "governance:problem.promise-settled" });
});

test("nobody else takes it back, nobody without a reason, and nothing that is not there", async () => {
  const { owner, maker, sponsor, promiseId } = await aPromise();
  for (const person of [owner, maker.manager])
    expect(refusalOf(await takeBackDuty(await as(person), { promiseId, reason })).kind).toBe("forbidden");
  const actor = await as(sponsor.manager);
  expect(refusalOf(await takeBackDuty(actor, { promiseId, reason: "" })).fields).toEqual({
    reason: "governance:problem.say-why",
  });
  expect(refusalOf(await takeBackDuty(actor, { promiseId: 999_999, reason })).kind).toBe("missing");
});
