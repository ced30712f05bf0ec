import { beforeEach, expect, test } from "vitest";
import { cellPage } from "~/modules/insight/cell-page.server";
import { clubMatrix } from "~/modules/insight/club-matrix.server";
import { type ColumnKind, readWish } from "~/modules/insight/rules/matrix-wish";
import { followTopic } from "~/modules/knowledge/follow-topic.server";
import { setQuestionStage } from "~/modules/knowledge/set-question-stage.server";
import { changeClubRole } from "~/modules/network/change-club-role.server";
import { joinClub } from "~/modules/network/join-club.server";
import { leaveClub } from "~/modules/network/leave-club.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { settle } from "../../support/settle";
import { aClub, anAnswer, anOrganisation, aPerson, aQuestion, aSeat, aStaffMember, as } from "../../support/world";

const now = new Date();
const daysAgo = (days: number) => ({ now: new Date(now.getTime() - days * 86_400_000) });

/** A member of forty days asks about skin, and a clinic answers. */
async function aWorld() {
  const owner = await aPerson();
  const club = await aClub({ owner });
  const clinic = await anOrganisation({ name: "Clinic", kind: "clinic" });
  await aSeat(club, clinic);
  await database.topic.create({ data: { clubId: club.id, slug: "skin", name: "Skin" } });
  const member = await aPerson();
  unwrap(await joinClub(await as(member), { clubId: club.id, side: "buyer" }, daysAgo(42)));
  const question = await aQuestion({ club, author: member, topics: ["skin"], now: daysAgo(2).now });
  await anAnswer(question, { author: await aStaffMember(clinic), as: clinic.id, now: daysAgo(1).now });
  await settle();
  return { owner, club, clinic, member, question };
}

let world: Awaited<ReturnType<typeof aWorld>>;
beforeEach(async () => {
  world = await aWorld();
});

/** The columns in which the clinic spoke, of all that there are. */
async function spokeTo(columns: ColumnKind, given: Record<string, string> = {}) {
  const wish = readWish((name) => (name === "columns" ? columns : given[name]));
  const page = await clubMatrix(await as(world.owner), world.club.slug, { wish, now });
  const row = page?.matrix.rows.findIndex(({ name }) => name === "Clinic") ?? -1;
  const names = page?.matrix.columns.map(({ name }) => name) ?? [];
  return { names, spoke: names.filter((_, at) => (page?.matrix.cells[row]?.[at]?.fromRow ?? 0) > 0) };
}

test("members are grouped by how long they had been here, as far as there are any", async () => {
  expect(await spokeTo("since")).toEqual({ names: ["half"], spoke: ["half"] });
});

test("members are grouped by their role, and renewed when it changes or they leave", async () => {
  const { owner, club, member } = world;
  expect((await spokeTo("role")).spoke).toEqual(["member"]);
  unwrap(await changeClubRole(await as(owner), { clubId: club.id, personId: member.id, role: "expert" }));
  await settle();
  expect((await spokeTo("role")).spoke).toEqual(["expert"]);
  unwrap(await leaveClub(await as(member), { clubId: club.id }));
  await settle();
  expect((await spokeTo("role")).spoke).toEqual([]);
});

test("members are grouped by the topics they follow, as long as they do", async () => {
  const { club, member } = world;
  const topic = { club: club.slug, topic: "skin" };
  unwrap(await followTopic(await as(member), { ...topic, on: true }));
  await settle();
  expect(await spokeTo("follows")).toEqual({ names: ["Skin"], spoke: ["Skin"] });
  unwrap(await followTopic(await as(member), { ...topic, on: false }));
  await settle();
  expect(await spokeTo("follows")).toEqual({ names: [], spoke: [] });
});

test("questions are grouped by the stage that their asker was at, and a cell leads to them", async () => {
  const { owner, club, clinic, member, question } = world;
  expect((await spokeTo("stage")).spoke).toEqual([]);
  unwrap(await setQuestionStage(await as(member), { questionId: question.id, stage: "choosing" }));
  await settle();
  expect((await spokeTo("stage")).spoke).toEqual(["choosing"]);
  expect((await spokeTo("stage", { topic: "skin", stage: "choosing" })).spoke).toEqual(["choosing"]);
  const cell = { rows: "organisations" as const, row: String(clinic.id), column: "choosing", after: null };
  const wish = { ...readWish((name) => (name === "columns" ? "stage" : null)), ...cell };
  const page = await cellPage(await as(owner), club.slug, { wish, now });
  expect(page?.threads.map(({ questionId }) => questionId)).toEqual([question.id]);
});
