import { expect, test } from "vitest";
import { rankCandidates } from "~/modules/routing/rank-candidates.server";
import { openTopic } from "~/modules/topics/open-topic.server";
import { unwrap } from "~/platform/result";
import { aClub, aMember, anAnswer, aPerson, aQuestion, as } from "../../support/world";

const now = new Date("2026-11-20T10:00:00+07:00");
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);

test("who answers at the asker's stage, or in the season it matters in, more than others comes first, with the reason", async () => {
  const owner = await aPerson();
  const club = await aClub({ owner });
  unwrap(await openTopic(await as(owner), { clubId: club.id, slug: "skin", name: "Skin" }));
  const [early, late, asker] = [await aMember(club), await aMember(club), await aMember(club)];
  for (const [n, day] of [200, 190, 180, 170].entries()) {
    for (const [author, stage, timing] of [
      [early, "choosing", "rainy"],
      [late, "caring", "cool"],
    ] as const) {
      const said = n % 2 === 0 ? { stage } : { timing };
      const question = await aQuestion({ club, topics: ["skin"], now: daysAgo(day), ...said });
      await anAnswer(question, { author, now: daysAgo(day - 1) });
    }
  }
  const ranked = async (said: { stage?: string; timing?: string }) =>
    rankCandidates(
      { questionId: (await aQuestion({ club, author: asker, topics: ["skin"], now, ...said })).id },
      { now },
    );
  const [first] = await ranked({ stage: "caring" });
  expect(first).toMatchObject({ personId: late.id });
  expect(first?.reasons).toContainEqual({ kind: "stage", stage: "caring", answers: 2 });
  const [other] = await ranked({ timing: "rainy" });
  expect(other).toMatchObject({ personId: early.id });
  expect(other?.reasons).toContainEqual(expect.objectContaining({ kind: "season", season: "rainy" }));
  for (const { reasons } of await ranked({})) expect(reasons.map(({ kind }) => kind)).not.toContain("stage");
});
