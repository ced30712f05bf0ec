import { expect, test } from "vitest";
import { writeAnswer } from "~/modules/knowledge/write-answer.server";
import { memberSanctioned, sanctionProposed } from "~/modules/moderation/events";
import { sanctionForm } from "~/modules/moderation/sanction-form.server";
import { sanctionMember } from "~/modules/moderation/sanction-member.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aModeratedClub, aSanction, sanctionInput } from "../../support/sanctions";
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
  published,
  refusalOf,
} from "../../support/world";

test("a moderator asks a member to be quiet for a while, for something they wrote, and it holds at once", async () => {
  const { club, member, moderator, question, sanctionId, answer } = await aSanction();
  const kept = await database.sanction.findUniqueOrThrow({ where: { id: sanctionId } });
  expect(kept).toMatchObject({
    ...{ reason: "advertising", hours: 24, decidedById: moderator.id, decidedAs: "moderator", secondFor: null },
    ...{ subjectKind: "answer", subjectId: answer.id },
  });
  expect(Number(kept.until) - Number(kept.beganAt)).toBe(24 * 3_600_000);
  expect(await published(memberSanctioned)).toEqual([{ clubId: club.id, sanctionId, personId: member.id }]);
  const refused = await writeAnswer(await as(member), { questionId: question.id, body: "And one thing more to say." });
  expect(refused).toMatchObject({ ok: false, refusal: { kind: "forbidden", sanction: { id: sanctionId } } });
  const elsewhere = await aQuestion({ club: await aClub() });
  unwrap(await writeAnswer(await as(member), { questionId: elsewhere.id, body: "In another club I can say it." }));
});

test("when the time is over they write again, without anything being done", async () => {
  const { member, question, sanctionId } = await aSanction();
  const past = new Date(Date.now() - 1000);
  await database.sanction.update({ where: { id: sanctionId }, data: { until: past } });
  unwrap(await writeAnswer(await as(member), { questionId: question.id, body: "Here I am again, and calmer." }));
});

test("each time the next length is proposed; what was lifted after an appeal does not count", async () => {
  const world = await aSanction();
  await database.sanction.updateMany({ data: { until: new Date() } });
  const asked = async () =>
    sanctionForm(await as(world.moderator), { of: { kind: "answer", id: world.answer.id }, slug: "", handle: "" });
  expect(await asked()).toMatchObject({ before: 1, length: "72", barred: null, under: null });
  await database.sanctionAppeal.create({
    data: { sanctionId: world.sanctionId, personId: world.member.id, words: "No.", granted: true },
  });
  expect(await asked()).toMatchObject({ before: 0, length: "24" });
  const again = await aSanction({ length: "open" }, world);
  expect(await database.sanction.findUniqueOrThrow({ where: { id: again.sanctionId } })).toMatchObject({
    hours: null,
    until: null,
  });
  expect(await asked()).toMatchObject({ under: again.sanctionId });
});

test("members ask nobody to be quiet, and nobody does so with themself, an owner or an administrator", async () => {
  const world = await aModeratedClub();
  const { club, member, moderator } = world;
  const [owner, administrator] = [
    await aMember(club, undefined, { role: "owner" }),
    await aMember(club, await aPerson({ administrator: true })),
  ];
  const sent = async (by: { id: number }, whom: { id: number }) =>
    refusalOf(await sanctionMember(await as(by), sanctionInput(world, { personId: String(whom.id), of: "" }))).kind;
  expect(await sent(member, moderator)).toBe("forbidden");
  expect(await sent(moderator, moderator)).toBe("forbidden");
  expect(await sent(moderator, owner)).toBe("forbidden");
  expect(await sent(administrator, owner)).toBe("forbidden");
  expect(await sent(owner, administrator)).toBe("forbidden");
  expect(await sent(moderator, await aPerson())).toBe("missing");
});

test("moderators are asked by owners only, and a sponsor's people ask nobody", async () => {
  const world = await aModeratedClub();
  const { club, moderator, other } = world;
  const owner = await aMember(club, undefined, { role: "owner" });
  const whom = sanctionInput(world, { personId: String(other.id), of: "" });
  expect(refusalOf(await sanctionMember(await as(moderator), whom)).kind).toBe("forbidden");
  unwrap(await sanctionMember(await as(owner), whom));
  const sponsor = await anOrganisation();
  await aSeat(club, sponsor, undefined, "sponsor");
  await aStaffMember(sponsor, moderator);
  expect(refusalOf(await sanctionMember(await as(moderator), sanctionInput(world))).kind).toBe("forbidden");
});

test("one at a time; what is named has to be theirs, and in this club", async () => {
  const world = await aModeratedClub();
  const by = await as(world.moderator);
  const others = await anAnswer(world.question);
  const elsewhere = await anAnswer(await aQuestion(), { author: world.member });
  for (const { id } of [others, elsewhere])
    expect(refusalOf(await sanctionMember(by, sanctionInput(world, { of: `answer-${id}` }))).fields).toEqual({
      of: "sanctions:problem.not-theirs",
    });
  unwrap(await sanctionMember(by, sanctionInput(world)));
  expect(refusalOf(await sanctionMember(by, sanctionInput(world))).message).toBe("sanctions:problem.already");
  const bare = await sanctionMember(by, sanctionInput(world, { words: "no", reason: "envy" }));
  expect(Object.keys(refusalOf(bare).fields)).toEqual(["reason", "words"]);
});

test.each([
  ["names nothing", "nothingNamed", () => Promise.resolve({ of: "" })],
  [
    "answered the question as well",
    "ownMatter",
    async ({ question, moderator }: World) => {
      await anAnswer(question, { author: moderator });
      return {};
    },
  ],
  [
    "works for an organisation that was asked",
    "ownMatter",
    async ({ question, moderator, member }: World) => {
      const maker = await anOrganisation();
      await aStaffMember(maker, moderator);
      await database.broughtIn.create({
        data: { questionId: question.id, organisationId: maker.id, broughtInById: member.id },
      });
      return {};
    },
  ],
  [
    "sells for another seat than they",
    "rivals",
    async ({ club, moderator, member }: World) => {
      for (const person of [moderator, member]) {
        const maker = await anOrganisation();
        await aSeat(club, maker);
        await aStaffMember(maker, person);
      }
      return {};
    },
  ],
] as const)("a moderator who %s needs a second key", async (_what, secondFor, arrange) => {
  const world = await aModeratedClub();
  const { sanctionId } = await aSanction(await arrange(world), world);
  const kept = await database.sanction.findUniqueOrThrow({ where: { id: sanctionId } });
  expect(kept).toMatchObject({ secondFor, beganAt: null, until: null });
  expect(await published(sanctionProposed)).toHaveLength(1);
  expect(await published(memberSanctioned)).toEqual([]);
  unwrap(
    await writeAnswer(await as(world.member), { questionId: world.question.id, body: "Nothing holds me back yet." }),
  );
});
type World = Awaited<ReturnType<typeof aModeratedClub>>;

test("a remark that reminds of the rules is no stake in the thread", async () => {
  const world = await aModeratedClub();
  const { club, question, moderator } = world;

  await aComment({ kind: "question", id: question.id, clubId: club.id }, { author: moderator });
  const { sanctionId } = await aSanction({}, world);
  expect((await database.sanction.findUniqueOrThrow({ where: { id: sanctionId } })).secondFor).toBeNull();
});
