import { expect, test } from "vitest";
import { changeName } from "~/modules/identity/change-name.server";
import { closeQuestion } from "~/modules/knowledge/close-question.server";
import { editAnswer } from "~/modules/knowledge/edit-answer.server";
import { editQuestion } from "~/modules/knowledge/edit-question.server";
import { removeAnswer } from "~/modules/knowledge/remove-answer.server";
import { removeQuestion } from "~/modules/knowledge/remove-question.server";
import { restoreAnswer } from "~/modules/knowledge/restore-answer.server";
import { restoreQuestion } from "~/modules/knowledge/restore-question.server";
import { rebuildIndex } from "~/modules/search/rebuild-index.server";
import { recountWords } from "~/modules/search/recount-words.server";
import { changeTopic } from "~/modules/topics/change-topic.server";
import { openTopic } from "~/modules/topics/open-topic.server";
import { database, pool } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { reactions } from "~/processes/reactions";
import { found, titles } from "../../support/findable";
import { settle } from "../../support/settle";
import { aClub, aMember, anAnswer, aQuestion, as } from "../../support/world";

type Row = { kind: string; answered: boolean | null; closed: boolean };
const entries = async () =>
  (
    await pool.query<Row>(
      `SELECT kind, "subjectId", title, score, answered, accepted, closed, words::text FROM "SearchEntry" ORDER BY kind, "subjectId"`,
    )
  ).rows;

test("what is edited is found by its new words only", async () => {
  const question = await aQuestion({
    title: "About the colour of marmalade",
    body: "It turned out rather pale this year.",
  });
  const answer = await anAnswer(question, { body: "Take the dark ones from Seville." });
  await settle();
  unwrap(
    await editQuestion(await as(question.author), {
      questionId: question.id,
      title: "About the taste of marmalade",
      body: "It turned out rather bitter this year.",
    }),
  );
  unwrap(
    await editAnswer(await as(answer.author), { answerId: answer.id, body: "Take the sweet ones from Valencia." }),
  );
  await settle();
  expect([await titles("colour"), await titles("pale"), await titles("Seville")]).toEqual([[], [], []]);
  expect(await titles("taste")).toEqual(["About the taste of marmalade"]);
  expect(await titles("Valencia")).toEqual(["About the taste of marmalade"]);
});

test("what is removed is not found, its answers neither; what is restored is", async () => {
  const question = await aQuestion({
    title: "About the colour of marmalade",
    body: "It turned out rather pale this year.",
  });
  const answer = await anAnswer(question, { body: "Marmalade darkens with the years." });
  await settle();
  unwrap(await removeAnswer(await as(answer.author), { answerId: answer.id, reason: "wrong" }));
  expect((await found("marmalade")).hits.map(({ kind }) => kind)).toEqual(["question"]);
  await settle();
  expect((await found("marmalade")).total).toBe(1);
  unwrap(await restoreAnswer(await as(answer.author), { answerId: answer.id }));
  unwrap(await removeQuestion(await as(question.author), { questionId: question.id, reason: "wrong" }));
  expect((await found("marmalade")).hits).toEqual([]);
  await settle();
  expect(await entries()).toEqual([]);
  unwrap(await restoreQuestion(await as(question.author), { questionId: question.id }));
  await settle();
  expect((await found("marmalade")).hits).toHaveLength(2);
});

test("reading every event twice, and building anew, changes nothing", async () => {
  const club = await aClub();
  const question = await aQuestion({
    club,
    title: "About the colour of marmalade",
    body: "It turned out rather pale this year.",
  });
  await anAnswer(question, { body: "Marmalade darkens with the years." });
  unwrap(await closeQuestion(await as(question.author), { questionId: question.id, reason: "unclear" }));
  await settle();
  const before = await entries();
  expect(before.map(({ kind, answered, closed }) => [kind, answered, closed])).toEqual([
    ["question", true, true],
    ["answer", null, false],
  ]);
  for (const event of await database.event.findMany({ orderBy: { id: "desc" } })) {
    for (const reaction of reactions.filter(({ to, reader }) => to === event.name && reader.startsWith("search.")))
      await reaction.run(event.payload, event);
  }
  expect(await entries()).toEqual(before);
  const outcome = await rebuildIndex({ onProgress: () => undefined });
  expect(outcome?.entries).toBeGreaterThan(2);
  expect((await entries()).filter(({ kind }) => kind === "question" || kind === "answer")).toEqual(before);
});

test("building anew drops what nothing stands behind, brings what is missing, and knows its clubs", async () => {
  const club = await aClub({ name: "Marmalade friends" });
  const question = await aQuestion({
    club,
    title: "About the colour of marmalade",
    body: "It turned out rather pale this year.",
  });
  await settle();
  await pool.query(`UPDATE "SearchEntry" SET "subjectId" = 999999 WHERE kind = 'question'`);
  const progress: number[] = [];
  await rebuildIndex({ onProgress: ({ done }) => progress.push(done) });
  expect(progress.length).toBeGreaterThan(0);
  expect((await found("colour")).hits.map(({ id }) => id)).toEqual([question.id]);
  expect((await found("marmalade friends")).hits.map(({ kind }) => kind)).toContain("club");
  expect(await rebuildIndex({ club: "nowhere", onProgress: () => undefined })).toBeNull();
  expect((await rebuildIndex({ club: club.slug, onProgress: () => undefined }))?.entries).toBe(3);
});

test("a renamed topic and a renamed person are found by their new names", async () => {
  const club = await aClub();
  const keeper = await aMember(club, undefined, { role: "moderator" });
  const { topicId } = unwrap(await openTopic(await as(keeper), { clubId: club.id, slug: "jam", name: "Jam" }));
  await aQuestion({
    club,
    author: keeper,
    title: "About the colour in the glass",
    body: "It turned out rather pale this year.",
    topics: ["jam"],
  });
  unwrap(await changeTopic(await as(keeper), { topicId, name: "Marmalade" }));
  unwrap(await changeName(await as(keeper), { name: "Paddington Brown", handle: "paddington" }));
  await settle();
  expect((await found("marmalade")).hits.map(({ kind }) => kind)).toEqual(["topic", "question"]);
  expect((await found("paddington")).hits.map(({ kind, slug }) => [kind, slug])).toEqual([["person", "paddington"]]);
});

test("a club that turns private hides everything of it at once", async () => {
  const club = await aClub();
  await aQuestion({ club, title: "About the colour of marmalade", body: "It turned out rather pale this year." });
  await settle();
  await database.club.update({ where: { id: club.id }, data: { visibility: "private" } });
  expect((await found("marmalade")).hits).toEqual([]);
});

test("words are counted anew, and forgotten with the last thing that had them", async () => {
  const club = await aClub();
  for (const number of [1, 2])
    await aQuestion({ club, title: `About marmalade, number ${number}`, body: "It turned out rather pale this year." });
  await settle();
  await pool.query(`INSERT INTO "SearchWord" (word, spelled) VALUES ('phantom', 'phantom')`);
  await recountWords.run({}, { attempt: 1 });
  const { rows } = await pool.query<{ word: string; count: number }>(
    `SELECT word, count FROM "SearchWord" WHERE word IN ('marmalade', 'phantom')`,
  );
  expect(rows).toEqual([{ word: "marmalade", count: 2 }]);
});
