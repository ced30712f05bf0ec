import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { importStackExchange } from "~/modules/knowledge/import-stack-exchange.server";
import { evaluateRouting } from "~/modules/routing/evaluate-routing.server";
import { database } from "~/platform/db/database.server";
import { aClub, aMember, anAnswer, aQuestion } from "../../support/world";

const start = Date.parse("2026-01-05T10:00:00+07:00");
const hour = 3_600_000;

/** A club in which it is known who answers: each of two topics has its expert, and many others have answered once. */
async function aKnownClub() {
  const club = await aClub();
  await database.topic.createMany({ data: ["skin", "food"].map((slug) => ({ clubId: club.id, slug, name: slug })) });
  const [asker, skin, food] = [await aMember(club), await aMember(club), await aMember(club)];
  for (let n = 0; n < 60; n += 1) {
    const now = new Date(start + n * 12 * hour);
    const topic = n % 2 === 0 ? "skin" : "food";
    const question = await aQuestion({ club, author: asker, topics: [topic], now });
    const answering = { now: new Date(now.getTime() + hour) };
    const answer = await anAnswer(question, { author: topic === "skin" ? skin : food, ...answering });
    if (n < 8) await anAnswer(question, answering);
    if (n % 3 === 0)
      await database.vote.create({
        data: { subjectKind: "answer", subjectId: answer.id, value: 1, createdAt: new Date(now.getTime() + 2 * hour) },
      });
  }
  return { club, skin, food };
}

const measured = async (slug: string) => {
  const evaluation = await evaluateRouting(slug, { share: 0.7 });
  if (!evaluation || evaluation === "too-small") throw new Error("expected an evaluation");
  return evaluation;
};
const ofRule = (evaluation: Awaited<ReturnType<typeof measured>>, name: string) =>
  evaluation.rules.find(({ rule }) => rule === name)?.figures;

test("the rule finds the known expert of each topic, which counting answers does not, and later votes change nothing", async () => {
  const { club } = await aKnownClub();
  const before = await measured(club.slug);
  expect(before.test).toMatchObject({ questions: 18, n: 18 });
  expect(ofRule(before, "our rule")).toMatchObject({ mrr: 1, hit1: 1, hit10: 1 });
  expect(ofRule(before, "all-time activity")?.mrr).toBeLessThan(0.9);

  // votes, acceptances, edits, answers and comments that came after the last question are not seen by any ranking
  const last = await database.question.findFirstOrThrow({ where: { clubId: club.id }, orderBy: { createdAt: "desc" } });
  const later = new Date(last.createdAt.getTime() + 30 * 24 * hour);
  const answers = await database.answer.findMany({ where: { authorId: { gt: 0 } } });
  const stranger = await aMember(club);
  await database.vote.createMany({
    data: answers.map(({ id }) => ({
      subjectKind: "answer" as const,
      subjectId: id,
      value: id % 2 === 0 ? 1 : -1,
      createdAt: later,
    })),
  });
  await database.acceptance.createMany({
    data: answers.map(({ id, questionId }) => ({
      answerId: id,
      questionId,
      side: "buyer" as const,
      acceptedById: stranger.id,
      acceptedAt: later,
    })),
    skipDuplicates: true,
  });
  for (const { id, createdAt, body } of answers.slice(0, 20))
    await database.revision.createMany({
      data: [createdAt, later].map((at, n) => ({
        subjectKind: "answer" as const,
        subjectId: id,
        number: n + 1,
        authorId: stranger.id,
        createdAt: at,
        body:
          n === 0 && body
            ? body
            : { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: "food skin number" }] }] },
        topics: [],
      })),
    });
  await database.answer.updateMany({ data: { score: 9 } });
  const after = await measured(club.slug);
  const shown = ({ rules, ablation, learned }: typeof after) => ({ rules, ablation, learned });
  expect(shown(after)).toEqual(shown(before));
}, 60_000);

test("a club that is not there, or too small to learn from, is said to be so", async () => {
  expect(await evaluateRouting("nowhere", { share: 0.8 })).toBeNull();
  expect(await evaluateRouting((await aClub()).slug, { share: 0.8 })).toBe("too-small");
});

const folder = resolve("../shared/data/se-beer-2016-12");
const there = existsSync(folder);
if (!there) console.warn(`Skipped: the dump of a real community is not at ${folder}`);

test.skipIf(!there)(
  "on a real community's past the rule beats counting, chance and recency × topic, with a load no less even",
  async () => {
    await importStackExchange({ folder, club: "beer", create: true });
    const evaluation = await evaluateRouting("beer", { share: 0.8 });
    if (!evaluation || evaluation === "too-small") throw new Error("expected an evaluation");
    expect(evaluation.test).toMatchObject({ questions: 119, n: 96, candidates: 497 });
    const [ours, best] = [ofRule(evaluation, "our rule"), ofRule(evaluation, evaluation.best)];
    if (!ours || !best) throw new Error("expected figures");
    expect(evaluation.best).toBe("recency × topic");
    expect(ours.mrr).toBeGreaterThan(best.mrr);
    expect(ours.hit10).toBeGreaterThan(1.1 * best.hit10);
    expect(ours.gini).toBeLessThan(best.gini);
    // so few questions cannot tell a tenth of MRR, and the report says so
    const gain = evaluation.gains
      .find(({ over }) => over === evaluation.best)
      ?.figures.find(({ figure }) => figure === "mrr");
    expect(gain?.tellable).toBeGreaterThan(0.1);
    expect(gain?.tellable).toBeLessThan(0.3);
  },
  180_000,
);
