import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { exitBundle } from "~/modules/governance/exit-bundle.server";
import { exitPage } from "~/modules/governance/exit-page.server";
import { leaveSeat } from "~/modules/governance/leave-seat.server";
import { minutesPage } from "~/modules/governance/minutes-page.server";
import { proposalPage } from "~/modules/governance/proposal-page.server";
import { proposeAct } from "~/modules/governance/propose-act.server";
import { acceptAnswer } from "~/modules/knowledge/accept-answer.server";
import { questionPage } from "~/modules/knowledge/question-page.server";
import { writeAnswer } from "~/modules/knowledge/write-answer.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { bundleOf, telling } from "../../support/exit-bundle";
import { aJointAnswer, itsPapers } from "../../support/exit-scenes";
import { aGovernedClub, vote } from "../../support/governed-club";
import { settle } from "../../support/settle";
import { aComment, aMember, anAnswer, aQuestion, aStaffMember, as, refusalOf } from "../../support/world";

const days = (count: number) => new Date(Date.now() + count * 86_400_000);
type JointPart = { id: number; published: boolean; parts: { by: string; text: string; approved: boolean }[] };
type Said = { kind: string; by: string; text: string; accepted: boolean; question: { title: string; url: string } };
const read = <Shape>(text: string | undefined) => JSON.parse(text ?? "") as Shape;

/** A club in which the clinic's vet has answered a customer, everybody has spoken, and the seats have voted. */
async function aLivelyClub() {
  const world = await aGovernedClub({ hub: true });
  const { club, clinic, maker, association } = world;
  const vet = await aStaffMember(clinic.organisation, undefined, { title: "Vet, skin" });
  const customer = await aMember(club);
  const question = await aQuestion({
    club,
    author: customer,
    title: "The puppy scratches all night",
    of: `organisation:${clinic.organisation.slug}`,
  });
  const answer = await anAnswer(question, {
    author: vet,
    as: clinic.organisation.id,
    body: "Comb for **fleas** first.",
  });
  unwrap(await acceptAnswer(await as(customer), { answerId: answer.id }));
  await anAnswer(question, { author: vet, body: "At home I use a fine comb myself." });
  const byMaker = await anAnswer(question, {
    author: maker.manager,
    as: maker.organisation.id,
    body: "Our food has no milk in it.",
  });
  await aComment(
    { kind: "answer", id: answer.id, clubId: club.id },
    { author: vet, as: clinic.organisation.id, body: "Every month." },
  );
  await aComment(
    { kind: "answer", id: answer.id, clubId: club.id },
    { author: customer, body: "Thank you, that was it." },
  );
  const shared = await aJointAnswer(question, [answer, byMaker]);
  await itsPapers(world, vet);
  const move = {
    clubId: club.id,
    act: "transferHub",
    targetId: association.organisation.id,
    reason: "A change.",
    days: 7,
  };
  const { proposalId } = unwrap(await proposeAct(await as(clinic.manager), move));
  await vote(clinic, proposalId, "yes");
  await vote(maker, proposalId, "no");
  return { ...world, vet, customer, question, answer, shared, proposalId };
}

test("an organisation walks all the way out: what is its own goes along, everything else stays", async () => {
  const world = await aLivelyClub();
  const { club, clinic, maker, association, vet, customer, question, answer, proposalId } = world;
  const manager = await as(clinic.manager);
  const which = { slug: clinic.organisation.slug, club: club.id };
  const wish = { slug: which.slug, club: String(club.id), now: new Date() };

  // before: the page says what will happen
  expect(await exitPage(manager, wish)).toMatchObject({ mayLeave: true, answers: 2, comments: 1, exit: null });
  const events = await database.event.count();
  const members = await database.membership.count({ where: { clubId: club.id } });

  // the act
  const leaving = { clubId: club.id, organisationId: clinic.organisation.id };
  unwrap(await leaveSeat(manager, { ...leaving, reason: "We open a club of our own." }));
  await settle();

  // from that second nobody speaks for it, votes for it, or leaves once more
  const forIt = { questionId: question.id, body: "One more thing from the clinic.", as: clinic.organisation.id };
  expect(refusalOf(await writeAnswer(await as(vet), forIt)).kind).toBe("forbidden");
  expect((await proposalPage(await as(clinic.manager), club.slug, proposalId))?.own).toEqual([]);
  expect(refusalOf(await leaveSeat(await as(clinic.manager), leaving)).kind).toBe("missing");

  // the club, its answers, members and audit survive; what was said keeps its name
  const page = await questionPage(await as(customer), question.id);
  const kept = page?.answers.find(({ id }) => id === answer.id);
  expect(page?.answers).toHaveLength(4);
  expect(kept).toMatchObject({ voice: { handle: vet.handle, organisation: { name: clinic.organisation.name } } });
  expect(kept?.acceptedAt).not.toBeNull();
  expect(await database.membership.count({ where: { clubId: club.id } })).toBe(members);
  expect(await database.event.count()).toBeGreaterThan(events);
  const seat = await database.seat.findUniqueOrThrow({ where: { clubId_organisationId: leaving } });
  expect(seat.until?.getTime()).toBeGreaterThan(seat.since.getTime());
  expect((await minutesPage(await as(customer), club.slug, null))?.minutes[0]).toMatchObject({
    kind: "seatLeft",
    organisationName: clinic.organisation.name,
    reason: "We open a club of our own.",
  });
  // the seats that stay still decide
  await vote(association, proposalId, "no");
  expect(await database.proposal.findUniqueOrThrow({ where: { id: proposalId } })).toMatchObject({
    outcome: "rejected",
  });

  // it takes along exactly its own
  const files = await bundleOf(await as(clinic.manager), which);
  expect(Object.keys(files ?? {})).toEqual([
    "about.json",
    "said.json",
    "asked-of-us.json",
    "joint-answers.json",
    "stances.json",
    "wishes.json",
    "documents.json",
    "trials.json",
    "offerings.json",
    "credentials.json",
    "back-room.json",
    "governance.json",
    "sponsoring.json",
    "read-me.html",
  ]);
  const said = read<Said[]>(files?.["said.json"]);
  expect(said).toMatchObject([
    {
      kind: "answer",
      by: vet.handle,
      text: "Comb for **fleas** first.",
      accepted: true,
      question: { title: "The puppy scratches all night", url: `https://club.example/questions/${question.id}` },
    },
    { kind: "comment", text: "Every month." },
  ]);
  expect(read<Said[]>(files?.["asked-of-us.json"])).toMatchObject([{ by: customer.handle }]);
  expect(read<JointPart[]>(files?.["joint-answers.json"])).toMatchObject([
    {
      id: world.shared,
      published: true,
      parts: [{ by: vet.handle, text: "Comb for **fleas** first.", approved: true }],
    },
  ]);
  expect(read<object>(files?.["offerings.json"])).toMatchObject({
    offerings: [{ kind: "service", name: "Skin hour" }],
    contacts: [{ kind: "line", value: "skin-clinic" }],
    sales: [],
  });
  expect(read<object>(files?.["credentials.json"])).toMatchObject({
    checked: [{ kind: "trainer", checkedBy: clinic.manager.handle, revokedAt: null }],
    refused: 1,
    held: [{ of: vet.handle, kind: "veterinarian", holds: true }],
  });
  expect(read<{ proposed: object[]; votes: { choice: string }[] }>(files?.["governance.json"])).toMatchObject({
    proposed: [{ id: proposalId, about: association.organisation.name }],
    votes: [{ choice: "yes" }, { proposalId, choice: "yes" }],
  });
  expect(read<{ exits: { reason: string }[] }>(files?.["about.json"]).exits).toHaveLength(1);
  expect(files?.["read-me.html"]).toContain("<strong>fleas</strong>");

  // nothing of others: no words of theirs, no names beside handles, no addresses
  const everything = Object.values(files ?? {}).join("\n");
  for (const theirs of [
    "no milk in it",
    "fine comb myself",
    "that was it",
    "we say together",
    "SECRET",
    customer.name,
    maker.organisation.name,
  ])
    expect(everything).not.toContain(theirs);
  expect(everything).not.toMatch(/[\w.-]+@[\w-]+\.\w+/);

  // for those who answer for it, and for a time
  const others = [vet, maker.manager, customer, world.owner];
  for (const person of others) expect(await bundleOf(await as(person), which)).toBeNull();
  expect(await bundleOf(await as(clinic.manager), which, days(89))).not.toBeNull();
  expect(await bundleOf(await as(clinic.manager), which, days(91))).toBeNull();
  expect(await exitPage(await as(clinic.manager), { ...wish, now: days(91) })).toBeNull();
});

test("who is voted out takes the same along", async () => {
  const { club, clinic, maker, association } = await aLivelyClub();
  const act = { clubId: club.id, act: "removeSeat", targetId: clinic.organisation.id };
  const { proposalId } = unwrap(
    await proposeAct(await as(maker.manager), { ...act, reason: "They sold what members told them.", days: 7 }),
  );
  await vote(maker, proposalId, "yes");
  await vote(association, proposalId, "yes");
  const which = { slug: clinic.organisation.slug, club: club.id };
  const files = await bundleOf(await as(clinic.manager), which);
  expect(read<Said[]>(files?.["said.json"])).toHaveLength(2);
  expect(read<{ exits: { byVote: boolean }[] }>(files?.["about.json"]).exits).toMatchObject([{ byVote: true }]);
});

test("a long history is packed piece by piece", async () => {
  const { club, clinic } = await aGovernedClub();
  const vet = await aStaffMember(clinic.organisation);
  const question = await aQuestion({ club });
  const first = await anAnswer(question, { author: vet, as: clinic.organisation.id });
  await database.$executeRaw`
    INSERT INTO "Answer" ("questionId", "authorId", "organisationId", side, body, "bodyHtml", "bodyText")
    SELECT "questionId", "authorId", "organisationId", side, body, "bodyHtml", "bodyText" FROM "Answer", generate_series(1, 2500) WHERE id = ${first.id}`;
  const duty = { kind: "knowledge", doneOn: new Date(), what: "A lesson", value: 100 } as const;
  const theirs = { clubId: club.id, organisationId: clinic.organisation.id, recordedById: vet.id };
  await database.sponsorDuty.createMany({ data: Array.from({ length: 1201 }, () => ({ ...duty, ...theirs })) });
  const wish = { slug: clinic.organisation.slug, club: String(club.id), now: new Date() };
  const bundle = await exitBundle(await as(clinic.manager), wish, telling);
  const reader = bundle?.bytes.getReader();
  const pieces: Uint8Array[] = [];
  for (let piece = await reader?.read(); piece?.value; piece = await reader?.read()) pieces.push(piece.value);
  expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(200_000);
  const packed = new Uint8Array(await new Blob(pieces.map((piece) => new Uint8Array(piece))).arrayBuffer());
  const files = unzipSync(packed);
  const listed = <Rows>(name: string) => read<Rows>(strFromU8(files[name] ?? new Uint8Array()));
  expect(listed<Said[]>("said.json")).toHaveLength(2501);
  const { duties } = listed<{ duties: { id: number }[] }>("sponsoring.json");
  expect(new Set(duties.map(({ id }) => id)).size).toBe(1201);
});
