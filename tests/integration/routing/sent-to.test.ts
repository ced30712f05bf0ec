import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { closeQuestion } from "~/modules/knowledge/close-question.server";
import { contribution } from "~/modules/knowledge/contribution.server";
import { sentTo } from "~/modules/routing/sent-to.server";
import { database } from "~/platform/db/database.server";
import { aRoutedQuestion, hoursAfter, ringAll, routesOf } from "../../support/routing-world";
import { as } from "../../support/world";

async function readBy(actor: Parameters<typeof sentTo>[0], questionId: number) {
  const about = await contribution(actor, "question", questionId);
  if (!about) throw new Error("The question is not seen.");
  return sentTo(actor, about);
}

test("the asker reads to whom the question went, until when, and why; a stranger reads the same without the reasons", async () => {
  const { question, asker } = await aRoutedQuestion();
  const routes = await routesOf(question.id);
  const own = await readBy(await as(asker), question.id);
  expect(own).toMatchObject({ looking: true, escalatedAt: null, asker: true });
  expect(own.routes.map(({ id }) => id)).toEqual(routes.map(({ id }) => id).reverse());
  expect(own.routes.every(({ reasons, organisation }) => reasons.length > 0 && organisation !== null)).toBe(true);
  const seen = await readBy(guest, question.id);
  expect(seen.routes.map(({ id, state }) => [id, state])).toEqual(own.routes.map(({ id, state }) => [id, state]));
  expect(seen.routes.every(({ reasons, interest }) => reasons.length === 0 && interest === null)).toBe(true);
});

test("who speaks for an organisation is named only where the asker chose them", async () => {
  const { question, asker } = await aRoutedQuestion();
  expect((await readBy(await as(asker), question.id)).routes.every(({ person }) => person === null)).toBe(true);
  const [first] = await routesOf(question.id);
  const askedPersonId = first?.personId ?? 0;
  await database.question.update({ where: { id: question.id }, data: { askedPersonId } });
  const { handle } = await database.person.findUniqueOrThrow({ where: { id: askedPersonId } });
  const { routes } = await readBy(await as(asker), question.id);
  expect(routes.flatMap(({ id, person }) => (person ? [{ id, handle: person.handle }] : []))).toEqual([
    { id: first?.id, handle },
  ]);
});

test("how much waits for somebody, when they were here and where they live is not told", async () => {
  const { question, asker } = await aRoutedQuestion();
  const reasons = [
    { kind: "load", open: 4 },
    { kind: "active", answers: 3 },
    { kind: "place", province: "นนทบุรี" },
    { kind: "place", province: "ลพบุรี", said: true },
    { kind: "language", language: "th" },
  ];
  await database.route.updateMany({ where: { questionId: question.id }, data: { reasons } });
  const { routes } = await readBy(await as(asker), question.id);
  expect(routes[0]?.reasons).toEqual(reasons.slice(3));
});

test("silence is told with what follows it, at last that the moderators know", async () => {
  const { question, asker } = await aRoutedQuestion();
  for (let round = 1; round < 12; round += 1) await ringAll(question.id, hoursAfter(question.createdAt, round * 400));
  const { routes, escalatedAt } = await readBy(await as(asker), question.id);
  expect(routes.every(({ state }) => state === "expired")).toBe(true);
  expect(escalatedAt).not.toBeNull();
});

test("a question that is closed goes to nobody else", async () => {
  const { question, asker } = await aRoutedQuestion();
  await closeQuestion(await as(asker), { questionId: question.id, reason: "resolvedElsewhere" });
  expect(await readBy(await as(asker), question.id)).toMatchObject({ looking: false, escalatedAt: null });
});
