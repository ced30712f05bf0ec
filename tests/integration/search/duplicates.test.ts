import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { visibleTo } from "~/access/visible-to";
import { closeQuestion } from "~/modules/knowledge/close-question.server";
import { showHits } from "~/modules/search/show-hits.server";
import { unwrap } from "~/platform/result";
import { titles } from "../../support/findable";
import { settle } from "../../support/settle";
import { aClub, aPerson, aQuestion, as } from "../../support/world";

test("a question that was closed as one asked before comes after that one, however well it fits", async () => {
  const owner = await aPerson();
  const club = await aClub({ owner });
  const original = await aQuestion({
    club,
    title: "Moss between the paving stones",
    body: "It comes back each spring.",
  });
  await aQuestion({
    club,
    title: "Paving for a shady yard",
    body: "Does the moss mind it, and which stones are best there?",
  });
  const words = "Moss moss moss on paving stones";
  const again = await aQuestion({ club, title: words, body: `${words}, and paving stones with moss.` });
  await settle();
  expect((await titles("moss paving stones"))[0]).toBe(words);
  const duplicate = { reason: "duplicate", duplicateOf: String(original.id) };
  unwrap(await closeQuestion(await as(owner), { questionId: again.id, ...duplicate }));
  // also where an engine ranks it first
  const [sight, sought] = [visibleTo(guest), { pattern: null, words: new Set<string>() }];
  const things = [again, original].map(({ id }) => ({ kind: "question" as const, id }));
  await settle();
  expect((await showHits(things, sight, sought)).map(({ id }) => id)).toEqual([original.id, again.id]);
  expect((await showHits(things.slice(0, 1), sight, sought)).map(({ id }) => id)).toEqual([again.id]);
});
