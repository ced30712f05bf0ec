import { expect, test } from "vitest";
import { acceptAnswer } from "~/modules/knowledge/accept-answer.server";
import { rankCandidates } from "~/modules/routing/rank-candidates.server";
import { openTopic } from "~/modules/topics/open-topic.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { settle } from "../../support/settle";
import {
  aClub,
  aMember,
  anAnswer,
  anOrganisation,
  aPerson,
  aQuestion,
  aSeat,
  aStaffMember,
  as,
} from "../../support/world";

const now = new Date("2026-11-20T10:00:00+07:00");
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);

/** A club with two topics. */
async function aTopicalClub() {
  const owner = await aPerson();
  const club = await aClub({ owner });
  const open = async (slug: string, name: string) =>
    unwrap(await openTopic(await as(owner), { clubId: club.id, slug, name })).topicId;
  return { club, owner, skin: await open("skin", "ผิวหนัง"), food: await open("food", "อาหาร") };
}

test("who answered well in the topic, with the same words, is asked first, and it can be read why", async () => {
  const { club } = await aTopicalClub();
  const [expert, other, asker] = [await aMember(club), await aMember(club), await aMember(club)];
  for (const day of [40, 20, 6]) {
    const question = await aQuestion({
      club,
      title: "หมาคันมากกว่าเดิมและขนร่วงเป็นวง",
      topics: ["skin"],
      now: daysAgo(day),
    });
    const answer = await anAnswer(question, {
      author: expert,
      body: "น่าจะเป็นเชื้อราที่ผิวหนัง ควรพบหมอ",
      now: daysAgo(day - 1),
    });
    unwrap(await acceptAnswer(await as(question.author), { answerId: answer.id }, { now: daysAgo(day - 1) }));
    await anAnswer(await aQuestion({ club, topics: ["food"], now: daysAgo(day) }), {
      author: other,
      now: daysAgo(day - 1),
    });
  }
  await settle();
  const question = await aQuestion({ club, author: asker, title: "ลูกหมาขนร่วงและคันมากกว่าเดิม", topics: ["skin"], now });
  const [first, ...rest] = await rankCandidates({ questionId: question.id }, { now });
  expect(first).toMatchObject({
    personId: expert.id,
    organisationId: null,
    side: "buyer",
    expectedMinutes: 1440,
    interest: null,
  });
  expect(first?.reasons).toEqual(
    expect.arrayContaining([
      { kind: "topic", topics: [expect.objectContaining({ slug: "skin" })], answers: 3, accepted: 3, helpful: 0 },
      { kind: "words", words: expect.arrayContaining(["คัน", "ร่วง"]), answers: 3 },
      { kind: "active", answers: 3 },
      { kind: "speed", medianMinutes: 1440, answers: 3 },
    ]),
  );
  const named = first?.reasons.flatMap((reason) => (reason.kind === "words" ? reason.words : []));
  expect(["มาก", "กว่า", "มากกว่า"].filter((weak) => named?.includes(weak))).toEqual([]);
  expect(rest.map(({ personId }) => personId)).toContain(other.id);
  expect([first, ...rest].map((one) => one?.personId)).not.toContain(asker.id);
});

test("whom somebody helped reach what is wanted is a reason of its own, in people", async () => {
  const { club } = await aTopicalClub();
  await database.topic.create({ data: { clubId: club.id, slug: "calm-coat", name: "A calm coat", kind: "aim" } });
  const [expert, again] = [await aMember(club), await aMember(club)];
  for (const [day, author, accepted] of [
    [40, again, true],
    [20, again, true],
    [12, await aMember(club), true],
    [6, await aMember(club), false],
  ] as const) {
    const asked = { topics: day === 40 ? ["skin"] : [], aims: ["calm-coat"], now: daysAgo(day) };
    const question = await aQuestion({ club, author, ...asked });
    const answer = await anAnswer(question, { author: expert, now: daysAgo(day - 1) });
    if (accepted) unwrap(await acceptAnswer(await as(author), { answerId: answer.id }, { now: daysAgo(day - 1) }));
  }
  await settle();
  const question = await aQuestion({ club, topics: ["skin"], aims: ["calm-coat"], now });
  const [first] = await rankCandidates({ questionId: question.id }, { now });
  expect(first?.personId).toBe(expert.id);
  expect(first?.reasons.slice(0, 2)).toEqual([
    { kind: "topic", topics: [expect.objectContaining({ slug: "skin" })], answers: 1, accepted: 1, helpful: 0 },
    { kind: "aim", topics: [expect.objectContaining({ slug: "calm-coat" })], answers: 4, people: 2 },
  ]);
});

test("what is only written down is ranked like what was asked", async () => {
  const { club, skin } = await aTopicalClub();
  const expert = await aMember(club);
  await anAnswer(await aQuestion({ club, topics: ["skin"], now: daysAgo(9) }), { author: expert, now: daysAgo(8) });
  const draft = { clubId: club.id, askerId: (await aMember(club)).id, title: "คันมาก", text: "", topicIds: [skin] };
  expect((await rankCandidates(draft, { now }))[0]?.personId).toBe(expert.id);
});

test("a seller is never the only one asked", async () => {
  const { club } = await aTopicalClub();
  const maker = await anOrganisation();
  await aSeat(club, maker);
  const [keen, colleague, owner] = [await aStaffMember(maker), await aStaffMember(maker), await aMember(club)];
  for (const day of [30, 20, 10]) {
    for (const author of [keen, colleague]) {
      const question = await aQuestion({ club, topics: ["food"], now: daysAgo(day) });
      await anAnswer(question, { author, as: maker.id, now: daysAgo(day - 1) });
    }
  }
  await anAnswer(await aQuestion({ club, now: daysAgo(300) }), { author: owner, now: daysAgo(299) });
  const question = await aQuestion({ club, topics: ["food"], now });
  const [first, second] = await rankCandidates({ questionId: question.id }, { now, take: 1 });
  expect(first).toMatchObject({ organisationId: maker.id, side: "seller", interest: "seller" });
  expect(second).toMatchObject({ personId: owner.id, organisationId: null, side: "buyer" });
  expect(second?.reasons).toContainEqual({ kind: "balance", beside: "seller" });
});

test("where nobody answered yet, declared topics, roles and seats decide", async () => {
  const { club, skin } = await aTopicalClub();
  const clinic = await anOrganisation({ kind: "clinic", side: "neutral" });
  await aSeat(club, clinic);
  const [vet, expert, declared] = [
    await aStaffMember(clinic),
    await aMember(club, undefined, { role: "expert", title: "ครูฝึก" }),
    await aMember(club),
  ];
  await database.expertise.create({ data: { personId: declared.id, topicId: skin } });
  await aMember(club);
  const question = await aQuestion({ club, topics: ["skin"], now });
  const candidates = await rankCandidates({ questionId: question.id }, { now });
  const reasons = new Map(candidates.map((one) => [one.personId, one.reasons]));
  expect(reasons.get(declared.id)).toContainEqual({
    kind: "declared",
    topics: [expect.objectContaining({ id: skin })],
  });
  expect(reasons.get(vet.id)).toContainEqual({ kind: "seat", seat: "host" });
  expect(reasons.get(expert.id)).toContainEqual({ kind: "role", role: "expert", title: "ครูฝึก" });
});

test("who holds the credential that the topic asks for is put forward while it holds", async () => {
  const { club, skin } = await aTopicalClub();
  await database.topic.update({ where: { id: skin }, data: { credentialKind: "veterinarian" } });
  const [vet, former] = [await aMember(club), await aMember(club)];
  const card = { kind: "veterinarian", number: "1", issuer: "สภา", accepted: true, decidedAt: daysAgo(90) };
  await database.credential.create({ data: { ...card, personId: vet.id } });
  await database.credential.create({ data: { ...card, personId: former.id, validUntil: daysAgo(1) } });
  const question = await aQuestion({ club, topics: ["skin"], now });
  const candidates = await rankCandidates({ questionId: question.id }, { now });
  expect(candidates[0]?.personId).toBe(vet.id);
  expect(candidates[0]?.reasons).toContainEqual({ kind: "credential", credential: "veterinarian" });
  expect(candidates.find(({ personId }) => personId === former.id)?.reasons ?? []).toEqual([]);
});

test("of two who know as much, the one for whom fewer questions wait is asked first", async () => {
  const { club } = await aTopicalClub();
  const [busy, free] = [await aMember(club), await aMember(club)];
  for (const author of [busy, free])
    await anAnswer(await aQuestion({ club, topics: ["food"], now: daysAgo(5) }), { author, now: daysAgo(4) });
  const question = await aQuestion({ club, topics: ["food"], now });
  expect((await rankCandidates({ questionId: question.id }, { now }))[0]?.personId).toBe(busy.id);
  const waiting = await aQuestion({ club, now: daysAgo(1) });
  const round = await database.routingRound.create({
    data: { questionId: waiting.id, clubId: club.id, number: 1, cause: "asked", beganAt: daysAgo(1) },
  });
  const route = {
    roundId: round.id,
    questionId: waiting.id,
    clubId: club.id,
    personId: busy.id,
    side: "buyer" as const,
  };
  await database.route.create({
    data: { ...route, position: 1, reasons: [], routedAt: daysAgo(1), dueAt: daysAgo(-1) },
  });
  const [first, second] = await rankCandidates({ questionId: question.id }, { now });
  expect(first?.personId).toBe(free.id);
  expect(second).toMatchObject({ personId: busy.id });
  expect(second?.reasons).toContainEqual({ kind: "load", open: 1 });
});

test("who was asked, who left, and who has no account is left out; a wished organisation comes first", async () => {
  const { club } = await aTopicalClub();
  const [asked, gone, imported] = [await aMember(club), await aMember(club), await aMember(club, await aPerson())];
  const maker = await anOrganisation();
  await aSeat(club, maker);
  const speaker = await aStaffMember(maker);
  for (const author of [asked, gone, imported])
    await anAnswer(await aQuestion({ club, now: daysAgo(3) }), { author, now: daysAgo(2) });
  await database.membership.delete({ where: { clubId_personId: { clubId: club.id, personId: gone.id } } });
  await database.account.delete({ where: { personId: imported.id } });
  const question = await aQuestion({ club, now });
  await database.question.update({
    where: { id: question.id },
    data: { audience: "organisation", askedOrganisationId: maker.id },
  });
  const candidates = await rankCandidates(
    { questionId: question.id },
    { now, without: [{ personId: asked.id, organisationId: null }] },
  );
  const ids = candidates.map(({ personId }) => personId);
  expect(ids[0]).toBe(speaker.id);
  expect(candidates[0]?.interest).toBe("askedOrganisation");
  for (const one of [asked, gone, imported]) expect(ids).not.toContain(one.id);
  expect(await rankCandidates({ questionId: 0 }, { now })).toEqual([]);
});

test("where the question says a place and that it matters now, who lives there and who answers within hours come first, with the reason", async () => {
  const { club } = await aTopicalClub();
  const [near, quick, slow] = [await aMember(club), await aMember(club), await aMember(club)];
  await database.profile.create({ data: { personId: near.id, province: "ขอนแก่น", languages: [] } });
  for (const day of [40, 30, 20]) {
    const question = await aQuestion({ club, title: "หมาคันและขนร่วงเป็นวง", now: daysAgo(day) });
    await anAnswer(question, { author: quick, now: daysAgo(day - 1 / 24) });
    await anAnswer(question, { author: slow, now: daysAgo(day - 3) });
    await anAnswer(question, { author: near, now: daysAgo(day - 3) });
  }
  await settle();
  const rank = async (said: { province?: string; timing?: string }) => {
    const question = await aQuestion({ club, title: "ลูกหมาขนร่วงและคันมาก", now, ...said });
    return rankCandidates({ questionId: question.id }, { now });
  };
  const scoreOf = (ranked: Awaited<ReturnType<typeof rank>>, person: { id: number }) =>
    ranked.find(({ personId }) => personId === person.id);
  const [plain, placed, urgent] = [await rank({}), await rank({ province: "ขอนแก่น" }), await rank({ timing: "now" })];
  expect((scoreOf(placed, near)?.score ?? 0) - (scoreOf(plain, near)?.score ?? 0)).toBeCloseTo(0.6, 5);
  expect(scoreOf(placed, near)?.reasons).toContainEqual({ kind: "place", province: "ขอนแก่น", said: true });
  expect(scoreOf(plain, near)?.reasons.map(({ kind }) => kind)).not.toContain("place");
  expect((scoreOf(urgent, quick)?.score ?? 0) - (scoreOf(plain, quick)?.score ?? 0)).toBeCloseTo(1 - 60 / 1440, 5);
  expect(scoreOf(urgent, quick)?.reasons).toContainEqual({ kind: "soon", medianMinutes: 60, answers: 3 });
  expect(scoreOf(urgent, slow)?.score).toBeCloseTo(scoreOf(plain, slow)?.score ?? 0, 5);
});
