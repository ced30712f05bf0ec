import { beforeEach, expect, test } from "vitest";
import type { Actor } from "~/access/actor";
import { cellPage } from "~/modules/insight/cell-page.server";
import { clubMatrix } from "~/modules/insight/club-matrix.server";
import { clubNetwork } from "~/modules/insight/club-network.server";
import { askingRow } from "~/modules/insight/rules/asking-row";
import { readWish } from "~/modules/insight/rules/matrix-wish";
import { unmetRow } from "~/modules/insight/rules/unmet-row";
import { acceptAnswer } from "~/modules/knowledge/accept-answer.server";
import { voteOnAnswer } from "~/modules/knowledge/vote-on-answer.server";
import { database } from "~/platform/db/database.server";
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
const frame = (given: Record<string, string> = {}) => ({ wish: readWish((name) => given[name]), now });

/** A clinic is the hub and answers three of four questions, each a little later; a shop with a seat is silent. */
async function aWorld() {
  const owner = await aPerson();
  const club = await aClub({ owner });
  const clinic = await anOrganisation({ name: "Clinic", kind: "clinic" });
  const shop = await anOrganisation({ name: "Shop", kind: "shop" });
  await aSeat(club, clinic);
  await aSeat(club, shop);
  await database.club.update({ where: { id: club.id }, data: { hubOrganisationId: clinic.id } });
  await database.topic.create({ data: { clubId: club.id, slug: "skin", name: "Skin" } });
  const vet = await aStaffMember(clinic);
  await aMember(club, vet);
  const [asker, other] = [await aMember(club), await aMember(club)];
  for (const hours of [240, 200, 100]) {
    const question = await aQuestion({ club, author: asker, topics: ["skin"], now: hoursAgo(hours) });
    const answer = await anAnswer(question, { author: vet, as: clinic.id, now: hoursAgo(hours - hours / 20) });
    await aComment({ kind: "answer", id: answer.id, clubId: club.id }, { author: asker, now: hoursAgo(hours - 30) });
    if (hours !== 240) unwrap(await acceptAnswer(await as(asker), { answerId: answer.id }, { now: hoursAgo(20) }));
    unwrap(await voteOnAnswer(await as(other), { answerId: answer.id, value: hours === 100 ? "-1" : "1" }));
  }
  const waiting = await aQuestion({ club, author: asker, topics: ["skin"], now: hoursAgo(40) });
  await settle();
  return { owner, club, clinic, shop, vet, asker, waiting };
}

let world: Awaited<ReturnType<typeof aWorld>>;
let actor: Actor;
beforeEach(async () => {
  world = await aWorld();
  actor = await as(world.owner);
});

const behind = async (row: string, column: string, given: Record<string, string> = {}) => {
  const { wish } = frame(given);
  const page = await cellPage(actor, world.club.slug, {
    wish: { ...wish, rows: wish.rows ?? "organisations", row, column, after: null },
    now,
  });
  if (!page) throw new Error("not seen");
  return page;
};

test("the page of a cell says what the map says, whatever the rows, columns and days", async () => {
  const day = hoursAgo(150).toISOString().slice(0, 10);
  const wishes: Record<string, string>[] = [
    {},
    { columns: "topics" },
    { rows: "experts" },
    { rows: "kinds" },
    { from: day },
    { to: day },
  ];
  for (const given of wishes) {
    const shown = await clubMatrix(actor, world.club.slug, frame(given));
    for (const [index, row] of (shown?.matrix.rows ?? []).entries())
      for (const [at, column] of (shown?.matrix.columns ?? []).entries()) {
        const { heard: _heard, ...cell } = shown?.matrix.cells[index]?.[at] ?? { heard: 0 };
        const { days, due: _due, ...figures } = (await behind(row.key, column.key, given)).figures;
        expect(figures).toEqual(cell);
        expect(days.reduce((sum, { toRow, fromRow }) => sum + toRow + fromRow, 0)).toBe(
          figures.toRow + figures.fromRow,
        );
      }
  }
});

test("what a group asks is read whoever answered, and whoever may choose is led to whom to ask", async () => {
  const asked = await behind(askingRow, "regular");
  expect(asked.threads).toHaveLength(4);
  expect(asked.figures).toMatchObject({ toRow: 4, responses: 3, inTime: 3 });
  expect(asked.may).toEqual({ assign: true });
  await aQuestion({ club: world.club, author: world.asker, now: hoursAgo(2) });
  await settle();
  // what was asked two hours ago may still be answered in time
  expect((await behind(askingRow, "regular")).figures).toMatchObject({ toRow: 5, inTime: 3, due: 4 });
  const unmet = await behind(unmetRow, "regular");
  expect(unmet.threads.map(({ questionId }) => questionId)).toContain(world.waiting.id);
  actor = await as(world.vet);
  expect((await behind(unmetRow, "regular")).may).toEqual({ assign: false });
});

test("the hub is named, what would be without it is shown, and the board is told what to do something about", async () => {
  const shown = await clubMatrix(actor, world.club.slug, frame());
  expect(shown?.matrix.rows.filter(({ hub }) => hub).map(({ name }) => name)).toEqual(["Clinic"]);
  expect(shown?.findings.map(({ kind }) => kind)).toEqual(["unmet", "silent"]);
  const without = await clubMatrix(actor, world.club.slug, frame({ without: String(world.clinic.id) }));
  expect(without?.without?.name).toBe("Clinic");
  expect(without?.matrix.rows.map(({ name }) => name)).toEqual(["Shop"]);
  expect(without?.figures).toMatchObject({ relationships: null, hub: null });
  const unknown = await clubMatrix(actor, world.club.slug, frame({ without: "7777" }));
  expect(unknown).toMatchObject({ without: null, matrix: { rows: { length: 2 } } });
});

test("the period before has its figures beside those of the one that is shown", async () => {
  const from = hoursAgo(120).toISOString().slice(0, 10);
  const shown = await clubMatrix(actor, world.club.slug, frame({ from }));
  expect(shown?.before).toMatchObject({ hub: { share: 1 }, relationships: 1 });
  expect((await clubMatrix(actor, world.club.slug, frame()))?.before).toBeNull();
});

test("each stretch of the course says what the matrix of those days says", async () => {
  for (const days of [30, 29, 28, 20, 19, 18]) {
    const question = await aQuestion({ club: world.club, author: world.asker, now: hoursAgo(24 * days) });
    const answer = await anAnswer(question, { author: world.vet, as: world.clinic.id, now: hoursAgo(24 * days - 1) });
    for (const hours of [2, 3])
      await aComment(
        { kind: "answer", id: answer.id, clubId: world.club.id },
        { author: world.asker, now: hoursAgo(24 * days - hours) },
      );
  }
  await settle();
  const shown = await clubMatrix(actor, world.club.slug, frame());
  const told = (shown?.course ?? []).filter(({ figures }) => figures !== null);
  expect(told.length).toBeGreaterThan(0);
  for (const { from, to, figures } of told) {
    const then = await clubMatrix(actor, world.club.slug, frame({ from, to }));
    expect(then?.figures).toMatchObject(figures ?? {});
  }
});

test("the network's page offers the topics and days there are, and is seen by the same people", async () => {
  const page = await clubNetwork(actor, world.club.slug, frame({ topic: "skin", stage: "buying" }));
  expect(page?.topics.map(({ slug }) => slug)).toEqual(["skin"]);
  expect(page?.wish).toEqual({ topic: "skin", stage: "buying" });
  expect(page?.timeline.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(5);
  expect(await clubNetwork(await as(world.asker), world.club.slug, frame())).toBeNull();
});
