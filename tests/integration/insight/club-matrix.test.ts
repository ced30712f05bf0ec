import { beforeEach, expect, test } from "vitest";
import { guest } from "~/access/actor";
import { cellPage } from "~/modules/insight/cell-page.server";
import { clubMatrix } from "~/modules/insight/club-matrix.server";
import { clubTies } from "~/modules/insight/club-ties.server";
import { readWish } from "~/modules/insight/rules/matrix-wish";
import { acceptAnswer } from "~/modules/knowledge/accept-answer.server";
import { removeAnswer } from "~/modules/knowledge/remove-answer.server";
import { setQuestionStage } from "~/modules/knowledge/set-question-stage.server";
import { voteOnAnswer } from "~/modules/knowledge/vote-on-answer.server";
import { changeProfile } from "~/modules/network/change-profile.server";
import { joinClub } from "~/modules/network/join-club.server";
import { database } from "~/platform/db/database.server";
import { countingQueries } from "~/platform/db/query-count.server";
import { unwrap } from "~/platform/result";
import { settle } from "../../support/settle";
import {
  aClub,
  aComment,
  aMember,
  anAnswer,
  anOrganisation,
  aPerson,
  aQuestion,
  aSeat,
  aStaffMember,
  as,
} from "../../support/world";

const now = new Date();
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000);
const wish = (given: Record<string, string> = {}) => ({ wish: readWish((name) => given[name]), now });

/** A club of a clinic and a shop: a new member asks the clinic, its vet answers three hours later and is thanked; an old member's question waits. */
async function aWorld() {
  const owner = await aPerson();
  const club = await aClub({ owner });
  const clinic = await anOrganisation({ name: "Clinic", kind: "clinic" });
  const shop = await anOrganisation({ name: "Shop", kind: "shop" });
  await aSeat(club, clinic);
  await aSeat(club, shop);
  await database.topic.create({ data: { clubId: club.id, slug: "skin", name: "Skin" } });
  await database.topic.create({ data: { clubId: club.id, slug: "calm-coat", name: "A calm coat", kind: "aim" } });
  const vet = await aStaffMember(clinic);
  await aMember(club, vet);
  const analyst = await aStaffMember(shop, undefined, { role: "analyst" });
  const fresh = await aPerson();
  unwrap(await joinClub(await as(fresh), { clubId: club.id, side: "buyer" }, { now: hoursAgo(80) }));
  const old = await aMember(club);
  const question = await aQuestion({
    club,
    author: fresh,
    topics: ["skin"],
    aims: ["calm-coat"],
    of: `organisation:${clinic.slug}`,
    now: hoursAgo(60),
  });
  const answer = await anAnswer(question, { author: vet, as: clinic.id, now: hoursAgo(57) });
  await aComment({ kind: "answer", id: answer.id, clubId: club.id }, { author: fresh, now: hoursAgo(56) });
  unwrap(await acceptAnswer(await as(fresh), { answerId: answer.id }, { now: hoursAgo(55) }));
  unwrap(await voteOnAnswer(await as(old), { answerId: answer.id, value: "1" }, { now: hoursAgo(50) }));
  const waiting = await aQuestion({ club, author: old, topics: ["skin"], now: hoursAgo(40) });
  await settle();
  return { owner, club, clinic, shop, vet, analyst, fresh, old, question, answer, waiting };
}

let world: Awaited<ReturnType<typeof aWorld>>;
beforeEach(async () => {
  world = await aWorld();
});

const seen = async (given: Record<string, string> = {}) => {
  const page = await clubMatrix(await as(world.owner), world.club.slug, wish(given));
  if (!page) throw new Error("not seen");
  return page;
};
const cellOf = async (row: string, column: string, given: Record<string, string> = {}) => {
  const { matrix } = await seen(given);
  const [index, at] = [
    matrix.rows.findIndex(({ name }) => name === row),
    matrix.columns.findIndex(({ name }) => name === column),
  ];
  return matrix.cells[index]?.[at];
};

test("a cell says what went each way, how soon it was answered, and what was thought of it", async () => {
  expect(await cellOf("Clinic", "newcomer")).toMatchObject({
    toRow: 3,
    fromRow: 1,
    asked: 1,
    responses: 1,
    inTime: 1,
    accepted: 1,
    up: 1,
    down: 0,
    median: { n: 1, low: null },
  });
  const seconds = (await cellOf("Clinic", "newcomer"))?.median?.seconds ?? 0;
  expect(Math.abs(seconds - 3 * 3600)).toBeLessThan(330);
  expect(await cellOf("Shop", "newcomer")).toMatchObject({ toRow: 0, fromRow: 0, median: null });
  expect(await cellOf("Clinic", "Skin", { columns: "topics" })).toMatchObject({ toRow: 3, fromRow: 1 });
  const columnsOf = async (given: Record<string, string>) => (await seen(given)).matrix.columns.map(({ name }) => name);
  expect(await columnsOf({ columns: "topics" })).toEqual(["Skin"]);
  expect(await columnsOf({ columns: "aims" })).toEqual(["A calm coat"]);
  expect(await cellOf("Clinic", "A calm coat", { columns: "aims" })).toMatchObject({ toRow: 3, fromRow: 1 });
  expect(await cellOf("Clinic", "newcomer", { topic: "calm-coat" })).toMatchObject({ toRow: 3, fromRow: 1 });
  expect(await cellOf("clinic", "newcomer", { rows: "kinds" })).toMatchObject({ toRow: 3, fromRow: 1 });
  expect(await cellOf(world.vet.name, "newcomer", { rows: "experts" })).toMatchObject({
    toRow: 2,
    fromRow: 1,
    accepted: 1,
  });
  expect(await cellOf("Clinic", "newcomer", { to: "2020-01-01" })).toMatchObject({ toRow: 0, fromRow: 0 });
});

test("the figures name the hub and the question that waits, and lead to it", async () => {
  const { figures, matrix } = await seen();
  expect(matrix.rows[figures.hub?.row ?? -1]?.name).toBe("Clinic");
  expect(figures).toMatchObject({
    hub: { share: 1 },
    relationships: 1,
    coverage: 0,
    unmet: [{ group: "regular", asked: 1, unmet: 1 }],
  });
  const cell = {
    ...readWish(() => null),
    rows: "organisations" as const,
    column: "regular",
    row: "unmet",
    after: null,
  };
  const page = await cellPage(await as(world.owner), world.club.slug, { wish: cell, now });
  expect(page?.threads.map(({ questionId }) => questionId)).toEqual([world.waiting.id]);
});

test("a cell leads to its questions, page by page", async () => {
  const cell = {
    ...readWish(() => null),
    rows: "organisations" as const,
    row: String(world.clinic.id),
    column: "newcomer",
    after: null,
  };
  const page = await cellPage(await as(world.owner), world.club.slug, { wish: cell, now });
  expect(page).toMatchObject({
    names: { row: "Clinic" },
    next: null,
    threads: [{ questionId: world.question.id, toRow: 3, fromRow: 1, accepted: true }],
  });
  const beyond = await cellPage(await as(world.owner), world.club.slug, {
    wish: { ...cell, after: world.question.id },
    now,
  });
  expect(beyond?.threads).toEqual([]);
});

test("the network knows who talked with whom", async () => {
  const ties = await clubTies(await as(world.owner), world.club.slug, wish());
  expect(ties?.ties).toHaveLength(1);
  expect(ties?.nodes.map(({ name, side }) => [name, side]).sort()).toEqual(
    [
      [world.vet.name, "seller"],
      [world.fresh.name, "buyer"],
    ].sort(),
  );
  expect(ties?.brokers).toEqual([]);
});

test("an organisation connects what each of its people alone does not", async () => {
  const { club, clinic, shop, owner } = world;
  const [nurse, seller] = [await aStaffMember(clinic), await aStaffMember(shop)];
  const others = [await aMember(club), await aMember(club)];
  const [first, second] = others;
  if (!first || !second) throw new Error("Two are there.");
  await anAnswer(await aQuestion({ club, author: first }), { author: nurse, as: clinic.id });
  const between = await aQuestion({ club, author: second });
  await anAnswer(between, { author: seller, as: shop.id });
  await anAnswer(between, { author: world.fresh });
  await settle();
  const ties = await clubTies(await as(owner), club.slug, wish());
  const inOrder = ties?.organisationBrokers.map(({ name, share }) => [name, Number(share.toFixed(3))]);
  // first – clinic – fresh – second – shop: of the six pairs of others, three run through the clinic and none through the shop.
  expect(inOrder).toEqual([["Clinic", 0.5]]);
  expect(ties?.brokers.map(({ name }) => name).sort()).toEqual([world.fresh.name, second.name].sort());
});

test("an answer that is removed takes its facts with it", async () => {
  unwrap(await removeAnswer(await as(world.owner), { answerId: world.answer.id, reason: "It was not so." }));
  await settle();
  expect(await cellOf("Clinic", "newcomer")).toMatchObject({
    toRow: 1,
    fromRow: 0,
    accepted: 0,
    responses: 0,
    median: null,
  });
});

test("whoever moves to another province is counted there", async () => {
  unwrap(await changeProfile(await as(world.fresh), { province: "นนทบุรี", languages: ["th"] }));
  await settle();
  expect(await cellOf("Clinic", "นนทบุรี", { columns: "province" })).toMatchObject({ toRow: 3, fromRow: 1 });
  expect(await cellOf("Clinic", "th", { columns: "language" })).toMatchObject({ toRow: 3, fromRow: 1 });
});

test("the board sees it, and people of seated organisations with their analysts; members and strangers do not", async () => {
  const sees = async (actor: Parameters<typeof clubMatrix>[0]) => [
    await clubMatrix(actor, world.club.slug, wish()),
    await clubTies(actor, world.club.slug, wish()),
    await cellPage(actor, world.club.slug, {
      wish: { ...readWish(() => null), rows: "experts", row: "1", column: "regular", after: null },
      now,
    }),
  ];
  for (const insider of [world.owner, world.vet, world.analyst])
    expect(await sees(await as(insider))).not.toContain(null);
  for (const outsider of [await as(world.old), await as(await aPerson()), guest])
    expect(await sees(outsider)).toEqual([null, null, null]);
  expect(await clubMatrix(await as(world.owner), "nowhere", wish())).toBeNull();
});

test("a matrix asks the database no more than nine times", async () => {
  const actor = await as(world.owner);
  const { queries } = await countingQueries(() => clubMatrix(actor, world.club.slug, wish()));
  expect(queries).toBeLessThanOrEqual(9);
});

test("by stage only questions that say so are counted: in the matrix, behind a cell and among the ties", async () => {
  const { question, vet, owner, club } = world;
  unwrap(await setQuestionStage(await as(owner), { questionId: question.id, stage: "caring" }, { now: hoursAgo(30) }));
  await settle();
  expect(await cellOf("Clinic", "newcomer", { stage: "caring" })).toMatchObject({ toRow: 3, fromRow: 1, accepted: 1 });
  expect(await cellOf("Clinic", "newcomer", { stage: "buying" })).toMatchObject({ toRow: 0, fromRow: 0 });
  expect(await cellOf("Clinic", "newcomer", { stage: "caring", topic: "skin" })).toMatchObject({ toRow: 3 });
  expect((await seen({ stage: "caring" })).figures.unmet).toEqual([]);
  const cell = async (stage: string) => {
    const read = readWish((name) => ({ stage })[name]);
    const behind = { ...read, rows: "experts" as const, row: String(vet.id), column: "newcomer", after: null };
    return (await cellPage(await as(owner), club.slug, { wish: behind, now }))?.threads.length;
  };
  expect([await cell("caring"), await cell("buying")]).toEqual([1, 0]);
  const ties = async (stage: string) => (await clubTies(await as(owner), club.slug, wish({ stage })))?.ties.length ?? 0;
  expect(await ties("caring")).toBeGreaterThan(0);
  expect(await ties("buying")).toBe(0);
});
