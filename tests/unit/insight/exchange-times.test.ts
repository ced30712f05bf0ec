import { expect, test } from "vitest";
import { exchangesOf } from "~/modules/insight/rules/exchanges-of";
import type { Fact } from "~/modules/insight/rules/facts";
import { partsOf, type View } from "~/modules/insight/rules/roll-up";
import { asVet, clinic, fact, groups, neighbour, owner, startAnew, thread, vet } from "../../support/thread-facts";

const hour = 3600;
const after = (hours: number) => new Date(Date.parse("2026-10-01T01:00:00Z") + hours * hour * 1000);
const answers = (facts: readonly Fact[]) => exchangesOf(facts, groups).filter(({ act }) => act === "answered");
const partsIn = (facts: readonly Fact[], act: string, view: View) =>
  exchangesOf(facts, groups)
    .filter((exchange) => exchange.act === act)
    .flatMap(partsOf)
    .filter((part) => part.view === view && part.topicId === 0 && part.grouping !== "topic");
const asked = () => {
  startAnew();
  return fact("asked", owner);
};

test("an organisation is timed by its first answer and each of its people by theirs, and those without one by themselves", () => {
  const colleague = 4;
  const facts = [
    asked(),
    fact("answered", vet, { subjectId: 11, ...asVet, at: after(3) }),
    fact("answered", colleague, { subjectId: 12, ...asVet, at: after(2) }),
    fact("answered", colleague, { subjectId: 13, ...asVet, at: after(4) }),
    fact("answered", 5, { subjectId: 14, side: "neutral", at: after(5) }),
    fact("answered", 6, { subjectId: 15, side: "neutral", at: after(6) }),
  ];
  expect(
    answers(facts).map(({ fromId, organisationSeconds, expertSeconds }) => [
      fromId,
      organisationSeconds,
      expertSeconds,
    ]),
  ).toEqual([
    [vet, null, 3 * hour],
    [colleague, 2 * hour, 2 * hour],
    [colleague, null, null],
    [5, 5 * hour, 5 * hour],
    [6, 6 * hour, 6 * hour],
  ]);
});

test("of two answers in the same second the one that was written first counts as the organisation's", () => {
  const facts = [
    asked(),
    fact("answered", 4, { subjectId: 12, ...asVet, at: after(2) }),
    fact("answered", vet, { subjectId: 11, ...asVet, at: after(2) }),
  ];
  expect(answers(facts).map(({ organisationSeconds }) => organisationSeconds)).toEqual([null, 2 * hour]);
});

test("who sells or is neutral ends the wait of a question that is unmet until then; buyers and the asker do not", () => {
  const waits = (...said: Fact[]) => exchangesOf([asked(), ...said], groups)[0];
  const byBuyer = fact("answered", neighbour, { subjectId: 11, at: after(1) });
  const own = fact("answered", owner, { subjectId: 12, ...asVet, at: after(1) });
  const late = fact("answered", vet, { subjectId: 13, ...asVet, at: after(7) });
  const soon = fact("answered", 4, { subjectId: 14, side: "neutral", at: after(2) });
  expect(waits()).toMatchObject({ sellerSeconds: null, firstSeconds: null });
  expect(waits(byBuyer)).toMatchObject({ sellerSeconds: null, firstSeconds: hour });
  expect(waits(own)).toMatchObject({ sellerSeconds: null, firstSeconds: null });
  expect(waits(late, soon)).toMatchObject({ sellerSeconds: 2 * hour, firstSeconds: 2 * hour });
});

test("an unanswered question of a buyer is one that was asked and had no answer; within a day is in time", () => {
  const need = (hours: number | null) => {
    const said = hours === null ? [] : [fact("answered", vet, { subjectId: 11, ...asVet, at: after(hours) })];
    return partsIn([asked(), ...said], "asked", "question").map(({ asked, responses, inTime, toRow }) => [
      asked,
      responses,
      inTime,
      toRow,
    ]);
  };
  expect([need(null), need(24), need(25)]).toEqual([[[1, 0, 0, 0]], [[1, 1, 1, 0]], [[1, 1, 0, 0]]]);
  const seller = fact("asked", vet, asVet);
  expect(partsIn([seller], "asked", "question")).toEqual([]);
  expect(partsIn(thread(), "commented", "question")).toEqual([]);
});

test("a comment on the question is said to its asker, and nobody talks to themself", () => {
  const facts = [
    asked(),
    fact("commented", vet, { subjectId: 20, ...asVet }),
    fact("commented", owner, { subjectId: 21 }),
    fact("answered", owner, { subjectId: 11 }),
  ];
  expect(exchangesOf(facts, groups).map(({ act, fromId, toId }) => [act, fromId, toId])).toEqual([
    ["asked", owner, null],
    ["commented", vet, owner],
  ]);
});

test("whom a question is sent to is known by what they say, and an organisation sells until it is heard", () => {
  const sent = asked();
  const toClinic = { ...sent, toOrganisationId: clinic };
  const toVet = { ...sent, toPersonId: vet };
  const neutral = fact("answered", vet, { subjectId: 11, organisationId: clinic, side: "neutral" });
  const other = fact("answered", neighbour, { subjectId: 12, organisationId: 8, side: "buyer" });
  const first = (...facts: Fact[]) => exchangesOf(facts, groups)[0];
  expect(first(toClinic)).toMatchObject({ toSide: "seller", organisationId: clinic, customerId: owner });
  expect(first(toClinic, other)).toMatchObject({ toSide: "seller", toOrganisationId: clinic });
  expect(first(toClinic, other, neutral)).toMatchObject({ toSide: "neutral", organisationId: clinic });
  expect(first(toVet)).toMatchObject({ toSide: null, organisationId: null, customerId: null, groups: [] });
  expect(first(toVet, other, neutral)).toMatchObject({ toSide: "neutral", toOrganisationId: clinic });
});

test("who helps across sides without an organisation is counted with all who speak for nobody", () => {
  const facts = [asked(), fact("answered", vet, { subjectId: 11, side: "seller" })];
  expect(answers(facts)[0]).toMatchObject({ organisationId: 0, customerId: owner });
  const among = [asked(), fact("answered", neighbour, { subjectId: 11 })];
  expect(answers(among)[0]).toMatchObject({ organisationId: null, customerId: null, groups: [] });
});

test("a promise adds to what was kept or missed of who gave it, and to no talk of sides or people", () => {
  const facts = [
    ...thread(),
    fact("promiseMissed", vet, { subjectId: 30, ...asVet }),
    fact("promiseKept", vet, { subjectId: 31, ...asVet }),
  ];
  const voice = partsIn(facts, "promised", "voice").map(({ rowId, kept, missed, responses }) => [
    rowId,
    kept,
    missed,
    responses,
  ]);
  expect(voice).toEqual([
    [clinic, 0, 1, 0],
    [clinic, 1, 0, 0],
  ]);
  expect([...partsIn(facts, "promised", "side"), ...partsIn(facts, "promised", "person")]).toEqual([]);
});

test("what a person says is counted apart from what they answer, and only an answer can be judged", () => {
  const facts = [...thread(), fact("redirected", owner, { toOrganisationId: clinic, side: null })];
  expect(partsIn(facts, "commented", "person").map(({ rowId, columnKey }) => [rowId, columnKey])).toEqual([
    [owner, "buyer"],
    [vet, "seller"],
  ]);
  expect(partsIn(facts, "commented", "voice")).toEqual([]);
  expect(partsIn(facts, "accepted", "organisation")).toMatchObject([{ accepted: 0, heard: 0, toRow: 1 }]);
  expect(partsIn(facts, "redirected", "organisation")).toMatchObject([{ asked: 1, toRow: 1 }]);
  expect(partsIn(facts, "answered", "side")).toMatchObject([
    { accepted: 0, up: 0, responses: 0, bucket: null },
    { accepted: 0, up: 0, responses: 0, bucket: null },
  ]);
});

test("an answer was heard of once it is accepted or voted on, whichever way", () => {
  const judged = (...said: Fact[]) => {
    const answer = fact("answered", vet, { subjectId: 11, ...asVet, at: after(1) });
    const [part] = partsIn([asked(), answer, ...said], "answered", "voice");
    return part && [part.accepted, part.up, part.down, part.heard];
  };
  const vote = (value: number) => fact("voted", neighbour, { subjectId: 11, value, side: null });
  expect(judged()).toEqual([0, 0, 0, 0]);
  expect(judged(fact("accepted", owner, { subjectId: 11, side: "seller" }))).toEqual([1, 0, 0, 1]);
  expect([judged(vote(1)), judged(vote(-1)), judged(vote(0))]).toEqual([
    [0, 1, 0, 1],
    [0, 0, 1, 1],
    [0, 0, 0, 0],
  ]);
});

test("what was imported is older than any event, whatever numbers its rows have", () => {
  const events = [asked(), fact("filed", owner, { topicIds: [5], side: null })];
  const row = { source: "question" as const, number: 900 };
  const imported = { ...fact("asked", neighbour, { topicIds: [1] }), ...row };
  expect(exchangesOf([...events, imported], groups)[0]).toMatchObject({ fromId: neighbour, topicIds: [5] });
});
