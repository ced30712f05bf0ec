import { expect, test } from "vitest";
import { exchangesOf } from "~/modules/insight/rules/exchanges-of";
import type { Fact } from "~/modules/insight/rules/facts";
import { partsOf } from "~/modules/insight/rules/roll-up";
import { asVet, clinic, fact, groups, neighbour, owner, startAnew, thread, vet } from "../../support/thread-facts";

const short = (facts: readonly Fact[]) =>
  exchangesOf(facts, groups).map(({ act, fromId, toId, organisationId, expertId }) => [
    act,
    fromId,
    toId,
    organisationId,
    expertId,
  ]);

test("a thread is read as who did what to whom, in both views", () => {
  const facts = thread();
  expect(short(facts)).toEqual([
    ["asked", owner, null, null, null],
    ["answered", neighbour, owner, null, neighbour],
    ["answered", vet, owner, clinic, vet],
    ["commented", owner, vet, clinic, vet],
    ["commented", vet, neighbour, clinic, null],
    ["accepted", owner, vet, clinic, vet],
  ]);
  const answer = exchangesOf(facts, groups)[2];
  expect(answer).toMatchObject({ organisationSeconds: 3 * 3600, accepted: true, up: 1, groups: ["tenure:newcomer"] });
});

test("its facts may come in any order and twice", () => {
  const facts = thread();
  expect(exchangesOf([...facts].reverse().concat(facts), groups)).toEqual(exchangesOf(facts, groups));
});

test("what is removed is taken back, and what is restored counts again", () => {
  const facts = thread();
  const gone = fact("answerRemoved", owner, { subjectId: 11, side: null });
  expect(short([...facts, gone])).toEqual([
    ["asked", owner, null, null, null],
    ["answered", neighbour, owner, null, neighbour],
    ["commented", vet, neighbour, clinic, null],
  ]);
  const back = fact("answerRestored", owner, { subjectId: 11, side: null });
  expect(short([back, ...facts, gone])).toEqual(short(facts));
  expect(short([...facts, fact("questionRemoved", owner, { side: null })])).toEqual([]);
  expect(short([...facts, fact("acceptanceWithdrawn", owner, { subjectId: 11, side: "seller" })])).toHaveLength(5);
  expect(short([...facts, fact("commentRemoved", owner, { subjectId: 20, side: null })])).toHaveLength(5);
});

test("where another expert stands goes to whoever answered, until it is taken back", () => {
  const facts = thread();
  const stance = fact("stanceTaken", 4, { subjectId: 11, organisationId: 8, side: "neutral" });
  expect(short([...facts, stance])).toContainEqual(["stated", 4, vet, null, null]);
  const back = fact("stanceWithdrawn", 4, { subjectId: 11, organisationId: 8, side: "neutral" });
  expect(short([back, ...facts, stance])).toEqual(short(facts));
});

test("a promise is kept or missed once, and is no talk", () => {
  const facts = thread();
  const late = [
    fact("promiseMissed", vet, { subjectId: 30, ...asVet }),
    fact("promiseKept", vet, { subjectId: 30, ...asVet }),
    fact("promiseKept", vet, { subjectId: 31, ...asVet }),
  ];
  const settled = exchangesOf([...late.reverse(), ...facts], groups).filter(({ act }) => act === "promised");
  expect(settled.map(({ kept }) => kept).sort()).toEqual([false, true]);
  expect(settled.flatMap(partsOf).map(({ toRow, fromRow }) => toRow + fromRow)).not.toContain(1);
});

test("the last vote of a person counts, and every vote without a person", () => {
  const facts = thread();
  const again = fact("voted", neighbour, { subjectId: 11, value: -1, side: null });
  const imported = [1, 2].map((row) =>
    fact("voted", 0, { source: "vote", number: row, actorId: null, subjectId: 11, value: 1, side: null }),
  );
  expect(exchangesOf([...facts, again, ...imported], groups)[2]).toMatchObject({ up: 2, down: 1 });
});

test("a question asked of an organisation goes to it, and again when it is passed to another", () => {
  startAnew();
  const asked = fact("asked", owner, { toOrganisationId: clinic });
  const passed = fact("redirected", owner, { toPersonId: vet, side: null });
  expect(short([asked, passed])).toEqual([
    ["asked", owner, null, clinic, null],
    ["redirected", owner, vet, null, vet],
  ]);
  expect(short([asked, passed, fact("answered", vet, { subjectId: 11, ...asVet })])[1]).toEqual([
    "redirected",
    owner,
    vet,
    clinic,
    vet,
  ]);
});

test("an exchange adds to its cells, for all questions and for its topics, and nothing to others", () => {
  const answer = exchangesOf(thread(), groups)[2];
  if (!answer) throw new Error("no answer");
  const parts = partsOf(answer);
  const cells = parts.map(({ view, grouping, topicId, rowId, columnKey }) => [
    view,
    grouping,
    topicId,
    rowId,
    columnKey,
  ]);
  expect(cells).toEqual([
    ["organisation", "tenure", 0, clinic, "newcomer"],
    ["organisation", "tenure", 5, clinic, "newcomer"],
    ["organisation", "topic", 0, clinic, "5"],
    ["expert", "tenure", 0, vet, "newcomer"],
    ["expert", "tenure", 5, vet, "newcomer"],
    ["expert", "topic", 0, vet, "5"],
    ["side", "side", 0, 2, "buyer"],
    ["side", "side", 5, 2, "buyer"],
    ["voice", "side", 0, clinic, "seller"],
    ["person", "side", 0, vet, "seller:answered"],
  ]);
  expect(parts[0]).toMatchObject({ toRow: 0, fromRow: 1, responses: 1, inTime: 1, accepted: 1, up: 1, down: 0 });
  expect(parts[8]).toMatchObject({ fromRow: 1, responses: 1, accepted: 1, up: 1, down: 0, heard: 1, kept: 0 });
});

test("a question is counted for its asker's side, with the time until anybody else answered", () => {
  const own = fact("answered", owner, { subjectId: 13, at: new Date(0) });
  const asked = exchangesOf([...thread(), own], groups)[0];
  if (!asked) throw new Error("no question");
  expect(asked.firstSeconds).toBe(3600);
  const [part] = partsOf(asked).filter(({ view }) => view === "asking");
  expect(part).toMatchObject({ rowId: 1, columnKey: "buyer", asked: 1, responses: 1, topicId: 0, stage: 0 });
});

test("a joint answer is said by each of its voices, and what is said to it is said to each of them", () => {
  const asked = fact("asked", owner);
  const joint = fact("answered", vet, { subjectId: 12, ...asVet });
  const maker = { organisationId: 8, side: "seller" as const };
  const second = { ...joint, part: 1, actorId: neighbour, ...maker };
  const taken = fact("accepted", owner, { subjectId: 12, side: "seller" });
  const exchanges = exchangesOf([second, taken, asked, joint], groups);
  expect(
    exchanges.map(({ act, fromId, toId, organisationId, part }) => [act, fromId, toId, organisationId, part]),
  ).toEqual([
    ["asked", owner, null, null, 0],
    ["answered", vet, owner, clinic, 0],
    ["answered", neighbour, owner, 8, 1],
    ["accepted", owner, vet, clinic, 0],
    ["accepted", owner, neighbour, 8, 1],
  ]);
  const answers = exchanges.filter(({ act }) => act === "answered");
  expect(answers.every(({ accepted, organisationSeconds }) => accepted && organisationSeconds !== null)).toBe(true);
});

test("the stage that was said last counts, and sums are kept for all questions and for that stage", () => {
  const facts = [
    fact("asked", owner, { stage: "choosing", topicIds: [5] }),
    fact("staged", vet, { stage: "using", side: null }),
    fact("answered", vet, { subjectId: 11, ...asVet }),
  ];
  const answer = exchangesOf(facts, groups).find(({ act }) => act === "answered");
  expect(answer?.stage).toBe("using");
  const parts = answer ? partsOf(answer) : [];
  const sums = parts.filter(({ view, grouping }) => view === "organisation" && grouping === "tenure");
  expect(sums.map(({ topicId, stage }) => [topicId, stage])).toEqual([
    [0, 0],
    [5, 0],
    [0, 4],
    [5, 4],
  ]);
});
