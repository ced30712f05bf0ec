import { expect, test } from "vitest";
import { acceptAnswer } from "~/modules/knowledge/accept-answer.server";
import { voteOnQuestion } from "~/modules/knowledge/vote-on-question.server";
import { openTopic } from "~/modules/topics/open-topic.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { found, titles } from "../../support/findable";
import { settle } from "../../support/settle";
import { aClub, aMember, anAnswer, aPerson, aQuestion, as } from "../../support/world";

test("English words are found by their stem, accents do not matter", async () => {
  const club = await aClub();
  await aQuestion({ club, title: "The puppy scratches its ears", body: "It began after we went to a Café in Lübeck." });
  await settle();
  for (const words of ["scratching ear", "PUPPIES", "cafe lubeck", '"puppy scratches"'])
    expect(await titles(words)).toEqual(["The puppy scratches its ears"]);
  expect(await titles('"scratches puppy"')).toEqual([]);
  expect(await titles("puppy -café")).toEqual([]);
});

test("mistyped words are put right when nothing has them", async () => {
  const club = await aClub();
  await aQuestion({
    club,
    title: "How to clean a fermentation vessel",
    body: "It has been standing for a month by now.",
  });
  await settle();
  const results = await found("Clean fermentaton vesel");
  expect([results.hits.length, results.instead]).toEqual([1, "Clean fermentation vessel"]);
  expect((await found("qwrtzpsdf")).hits).toEqual([]);
});

test("when nothing has all the words, what has the telling ones comes, and the page says so", async () => {
  const club = await aClub();
  await aQuestion({
    club,
    title: "Which kettle for a small kitchen",
    body: "There is hardly any room beside the stove.",
  });
  await aQuestion({ club, title: "Which pan for a small kitchen", body: "There is hardly any room beside the stove." });
  await settle();
  const results = await found("kettle espresso kitchen");
  expect(results.matched).toBe("some");
  expect(results.hits[0]?.name).toBe("Which kettle for a small kitchen");
});

test("titles come before texts, and what helped before what did not", async () => {
  const club = await aClub();
  const now = new Date();
  await aQuestion({
    club,
    now,
    title: "Something about breakfast again",
    body: "We had waffles with honey on the table today.",
  });
  const liked = await aQuestion({
    club,
    now,
    title: "Waffles that stay crisp for hours",
    body: "They are soft after a few minutes on the plate.",
  });
  await aQuestion({
    club,
    now,
    title: "Waffles that never stay in shape",
    body: "They fall apart when they leave the iron.",
  });
  for (let voters = 0; voters < 6; voters += 1)
    unwrap(await voteOnQuestion(await as(await aMember(club)), { questionId: liked.id, value: 1 }));
  await settle();
  expect(await titles("waffles")).toEqual([
    "Waffles that stay crisp for hours",
    "Waffles that never stay in shape",
    "Something about breakfast again",
  ]);
});

test("newer comes first among equals", async () => {
  const club = await aClub();
  const years = (count: number) => new Date(Date.now() - count * 365 * 86_400_000);
  await aQuestion({
    club,
    now: years(6),
    title: "Waffles of the old recipe book",
    body: "What did they take instead of butter then?",
  });
  await aQuestion({
    club,
    now: years(0),
    title: "Waffles of the new recipe book",
    body: "What did they take instead of butter then?",
  });
  await settle();
  expect((await titles("waffles recipe"))[0]).toBe("Waffles of the new recipe book");
});

test("hits are counted and narrowed by kind, club, topic, answers and side", async () => {
  const [dogs, cats] = [await aClub({ name: "Dogs" }), await aClub({ name: "Cats" })];
  const keeper = await aMember(dogs, undefined, { role: "moderator" });
  const { topicId } = unwrap(await openTopic(await as(keeper), { clubId: dogs.id, slug: "skin", name: "Skin" }));
  const asked = await aQuestion({
    club: dogs,
    title: "Itching after a bath in spring",
    body: "The shampoo was a new one from the shop.",
    topics: ["skin"],
  });
  const expert = await aMember(dogs, undefined, { side: "seller", role: "expert" });
  const answer = await anAnswer(asked, { author: expert, body: "Itching often comes from the perfume in it." });
  unwrap(await acceptAnswer(await as(asked.author), { answerId: answer.id }));
  await aQuestion({
    club: cats,
    title: "Itching behind both of the ears",
    body: "Since we moved to the country side.",
  });
  await settle();

  const all = await found("itching");
  const counts = Object.fromEntries(
    all.facets.map(({ facet, values }) => [
      facet,
      Object.fromEntries(values.map(({ value, count }) => [value, count])),
    ]),
  );
  expect(counts).toEqual({
    kind: { question: 2, answer: 1 },
    aim: {},
    club: { [dogs.slug]: 2, [cats.slug]: 1 },
    topic: { [topicId]: 2 },
    answered: { no: 1, yes: 1, accepted: 1 },
    side: { buyer: 2, seller: 1 },
  });
  expect(all.facets.find(({ facet }) => facet === "topic")?.values[0]?.name).toBe("Skin");
  const kinds = async (filter: object) =>
    (await found("itching", filter)).hits.map(({ kind, club }) => `${kind} ${club?.name}`).sort();
  expect(await kinds({ kind: "answer" })).toEqual(["answer Dogs"]);
  expect(await kinds({ club: cats.slug })).toEqual(["question Cats"]);
  expect(await kinds({ topic: String(topicId) })).toEqual(["answer Dogs", "question Dogs"]);
  expect(await kinds({ answered: "accepted" })).toEqual(["question Dogs"]);
  expect(await kinds({ answered: "yes" })).toEqual(["question Dogs"]);
  expect(await kinds({ answered: "no" })).toEqual(["question Cats"]);
  expect(await kinds({ side: "seller" })).toEqual(["answer Dogs"]);
  expect(await kinds({ club: "no-such-club" })).toEqual([]);
});

test("private clubs are found by their members only", async () => {
  const club = await aClub({ visibility: "private", name: "Secret waffles" });
  const [member, stranger] = [await aMember(club), await aPerson()];
  const asked = await aQuestion({
    club,
    author: member,
    title: "Waffles behind closed doors",
    body: "Nobody else should ever read about it.",
  });
  await anAnswer(asked, { body: "Waffles are best kept as a secret." });
  await settle();
  expect(await titles("waffles")).toEqual([]);
  expect(await titles("waffles", {}, await as(stranger))).toEqual([]);
  expect((await titles("waffles", {}, await as(member))).length).toBe(2);
  expect((await titles("waffles", {}, await as(await aPerson({ administrator: true })))).length).toBe(2);
});

test("pages follow each other without repeating", async () => {
  const club = await aClub();
  const author = await aMember(club);
  for (let number = 1; number <= 23; number += 1)
    await aQuestion({
      club,
      author,
      title: `Waffles of the day, number ${number}`,
      body: "What would you put on top of it?",
    });
  await settle();
  const [first, second] = [await found("waffles"), await found("waffles", { page: "2" })];
  expect([first.hits.length, first.more, second.hits.length, second.more, first.total]).toEqual([
    15,
    true,
    8,
    false,
    23,
  ]);
  expect(new Set([...first.hits, ...second.hits].map(({ id }) => id)).size).toBe(23);
});

test("nothing asked, nothing but marks, and odd signs are answered calmly", async () => {
  expect((await found("?!")).hits).toEqual([]);
  for (const odd of [
    "a' & b | !c:*",
    "((",
    "\\",
    '"',
    "-",
    "<script>",
    "🐶",
    "ๆ",
    "\u0E48\u0E49",
    "%_",
    "a".repeat(5000),
  ])
    expect((await found(odd)).hits).toEqual([]);
});

test("results are narrowed by what is wanted to come of it beside what it is about, each counted for itself", async () => {
  const club = await aClub();
  const [about, aim, second] = await Promise.all(
    (["subject", "aim", "aim"] as const).map((kind, index) =>
      database.topic.create({ data: { clubId: club.id, slug: `t-${index}`, name: `Thing ${index}`, kind } }),
    ),
  );
  if (!about || !aim || !second) throw new Error("There are three.");
  await aQuestion({ club, title: "Waffles that stay crisp for hours", topics: ["t-0"], aims: ["t-1", "t-2"] });
  await aQuestion({ club, title: "Waffles that are never burnt", topics: ["t-0"], aims: ["t-1"] });
  await settle();
  const counted = async (more = {}) => {
    const { facets } = await found("waffles", more);
    const of = (name: string) => facets.find(({ facet }) => facet === name)?.values ?? [];
    return [of("topic"), of("aim")].map((values) => values.map(({ name, count }) => `${name} ${count}`));
  };
  expect(await counted()).toEqual([["Thing 0 2"], ["Thing 1 2", "Thing 2 1"]]);
  const narrow = { topic: String(about.id), aim: String(second.id) };
  expect(await titles("waffles", narrow)).toEqual(["Waffles that stay crisp for hours"]);
  expect(await titles("thing 2")).toEqual(["Waffles that stay crisp for hours"]);
});
