import { expect, test } from "vitest";
import { doBulkAct } from "~/modules/curation/do-bulk-act.server";
import { effectivenessFile, effectivenessPage, judgedPiece } from "~/modules/curation/effectiveness-page.server";
import { helpSaid, pieceJudged } from "~/modules/curation/events";
import { judgePiece } from "~/modules/curation/judge-piece.server";
import { helpOf } from "~/modules/curation/own-help.server";
import { sayHelped } from "~/modules/curation/say-helped.server";
import { verdictActs } from "~/modules/curation/verdict-acts.server";
import { doubtAnswer } from "~/modules/documents/doubt-answer.server";
import { moveDocument } from "~/modules/documents/move-document.server";
import { acceptAnswer } from "~/modules/knowledge/accept-answer.server";
import { voteOnAnswer } from "~/modules/knowledge/vote-on-answer.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aDocument, bringOut } from "../../support/documents";
import { aClub, aComment, aMember, anAnswer, aPerson, aQuestion, as, published, refusalOf } from "../../support/world";

const now = new Date();

/** A club with a question that was answered, accepted, voted for and remarked on, and a published document. */
async function aLivingClub() {
  const curator = await aPerson();
  const club = await aClub({ owner: curator });
  const question = await aQuestion({ club });
  const answer = await anAnswer(question);
  unwrap(await acceptAnswer(await as(question.author), { answerId: answer.id }));
  const member = await aMember(club);
  unwrap(await voteOnAnswer(await as(member), { answerId: answer.id, value: "1" }));
  await aComment({ kind: "question", id: question.id, clubId: club.id }, { author: member });
  await database.question.update({ where: { id: question.id }, data: { viewCount: 40, stage: "using" } });
  const { owner, ...document } = await aDocument({ club });
  await bringOut(document.id, { owner, curator });
  return { club, curator: await as(curator), question, answer, document, owner, member, reader: await as(member) };
}

const page = (clubId: number, wish: object = {}, after: string | null = null) =>
  effectivenessPage(clubId, { wish: { order: "most", ...wish }, after, now });

test("each piece has its figures, all of them counted from rows", async () => {
  const { club, question, answer, document, reader } = await aLivingClub();
  unwrap(await sayHelped(reader, { kind: "answer", id: answer.id, helped: "yes", word: "It does." }));
  unwrap(await sayHelped(reader, { kind: "document", id: document.id, helped: "no" }));
  const { pieces, stages } = await page(club.id);
  // Somebody who asks or answers follows the question: two follows, a vote and a remark; the asker, the answerer and the member.
  expect(pieces).toMatchObject([
    { kind: "question", id: question.id, views: 40, stage: "using", reach: 3, engagement: 4, helped: 1, notHelped: 0 },
    { kind: "document", id: document.id, views: 0, stage: null, reach: 1, engagement: 0, helped: 0, notHelped: 1 },
  ]);
  expect(pieces[0]?.proposal).toEqual({ verdict: "keep", why: "young" });
  expect(stages).toEqual([
    { stage: "using", pieces: 1, views: 40, helped: 1, notHelped: 0 },
    { stage: null, pieces: 1, views: 0, helped: 0, notHelped: 1 },
  ]);
  expect(await published(helpSaid)).toHaveLength(2);
});

test("pieces are narrowed, turned round and paged", async () => {
  const { club, question, document } = await aLivingClub();
  const ids = async (wish: object) => (await page(club.id, wish)).pieces.map(({ kind, id }) => `${kind}-${id}`);
  expect(await ids({ order: "least" })).toEqual([`document-${document.id}`, `question-${question.id}`]);
  expect(await ids({ kind: "document" })).toEqual([`document-${document.id}`]);
  expect(await ids({ stage: "using" })).toEqual([`question-${question.id}`]);
  expect(await ids({ stage: "none" })).toEqual([`document-${document.id}`]);
  for (let number = 0; number < 20; number++) await aQuestion({ club });
  for (const order of ["most", "least"] as const) {
    const first = await page(club.id, { order });
    const second = await page(club.id, { order }, first.next);
    const all = [...first.pieces, ...second.pieces].map(({ kind, id }) => `${kind}-${id}`);
    expect([all.length, new Set(all).size, second.next]).toEqual([22, 22, null]);
  }
  expect(await effectivenessFile(club.id, { order: "most" }, now)).toHaveLength(22);
});

test("what is said is counted for each theme of the club, and a theme leads to what is behind it", async () => {
  const { club, question, answer, document, reader, member } = await aLivingClub();
  const topics = [
    await database.topic.create({ data: { clubId: club.id, slug: "fleas", name: "Fleas" } }),
    await database.topic.create({ data: { clubId: club.id, slug: "no-itch", name: "No itch", kind: "aim" } }),
  ];
  for (const { id } of topics) await database.questionTopic.create({ data: { questionId: question.id, topicId: id } });
  await database.documentTopic.create({ data: { documentId: document.id, topicId: topics[1]?.id ?? 0 } });
  expect((await page(club.id)).themes).toEqual([]);
  unwrap(await sayHelped(reader, { kind: "answer", id: answer.id, helped: "yes" }));
  unwrap(await sayHelped(reader, { kind: "document", id: document.id, helped: "no" }));
  const ofReader = (counts: object) => ({ ...counts, told: { buyer: counts } });
  const ofAnswer = { answered: { seller: { helped: 1, notHelped: 0 } } };
  await database.answer.update({ where: { id: answer.id }, data: { side: "seller" } });
  expect((await page(club.id)).themes).toEqual([
    { ...ofReader({ helped: 1, notHelped: 1 }), ...ofAnswer, slug: "no-itch", name: "No itch", aim: true },
    { ...ofReader({ helped: 1, notHelped: 0 }), ...ofAnswer, slug: "fleas", name: "Fleas", aim: false },
  ]);
  const under = async (theme: string) => (await page(club.id, { theme })).pieces.map(({ kind }) => kind);
  expect([await under("fleas"), await under("no-itch"), await under("ticks")]).toEqual([
    ["question"],
    ["question", "document"],
    [],
  ]);
  await database.answer.update({ where: { id: answer.id }, data: { removedAt: now, removedById: member.id } });
  expect((await page(club.id)).themes).toMatchObject([{ slug: "no-itch", helped: 0, notHelped: 1 }]);
});

test("a theme is told by side: of those who say so, as they belong to the club now, and of those who answered", async () => {
  const { club, question, answer, document, reader } = await aLivingClub();
  const { id: topicId } = await database.topic.create({ data: { clubId: club.id, slug: "fleas", name: "Fleas" } });
  await database.questionTopic.create({ data: { questionId: question.id, topicId } });
  await database.documentTopic.create({ data: { documentId: document.id, topicId } });
  const [seller, left] = [await aMember(club, undefined, { side: "seller" }), await aMember(club)];
  const ofAnswer = { kind: "answer", id: answer.id } as const;
  unwrap(await sayHelped(reader, { ...ofAnswer, helped: "yes" }));
  unwrap(await sayHelped(await as(seller), { ...ofAnswer, helped: "no" }));
  unwrap(await sayHelped(await as(seller), { kind: "document", id: document.id, helped: "yes" }));
  unwrap(await sayHelped(await as(left), { ...ofAnswer, helped: "yes" }));
  await database.membership.deleteMany({ where: { personId: left.id } });
  const side = (await database.answer.findUniqueOrThrow({ where: { id: answer.id } })).side;
  expect((await page(club.id)).themes).toMatchObject([
    {
      helped: 3,
      notHelped: 1,
      told: { buyer: { helped: 1, notHelped: 0 }, seller: { helped: 1, notHelped: 1 } },
      answered: { [side]: { helped: 2, notHelped: 1 } },
    },
  ]);
});

test("whoever says whether it helped may change it, and is counted once", async () => {
  const { document, reader } = await aLivingClub();
  const about = { kind: "document", id: document.id } as const;
  unwrap(await sayHelped(reader, { ...about, helped: "no" }));
  unwrap(await sayHelped(reader, { ...about, helped: "yes", word: "At last." }));
  expect(await helpOf(reader, "document", document.id)).toEqual({
    yes: 1,
    no: 0,
    mine: { helped: true, word: "At last." },
  });
});

test("members say it, of what is published or accepted and not their own, with yes or no", async () => {
  const { club, question, answer, document, owner, reader } = await aLivingClub();
  const about = { kind: "document", id: document.id, helped: "yes" };
  expect(refusalOf(await sayHelped(await as(await aPerson()), about)).kind).toBe("forbidden");
  expect(refusalOf(await sayHelped(await as(owner), about)).kind).toBe("forbidden");
  expect(refusalOf(await sayHelped(reader, { ...about, helped: "" })).fields).toHaveProperty("helped");
  const [draft, other] = [await aDocument({ club }), await anAnswer(question)];
  expect(refusalOf(await sayHelped(reader, { ...about, id: draft.id })).kind).toBe("conflict");
  expect(refusalOf(await sayHelped(reader, { ...about, kind: "answer", id: other.id })).kind).toBe("conflict");
  expect(refusalOf(await sayHelped(await as(answer.author), { ...about, kind: "answer", id: answer.id })).kind).toBe(
    "forbidden",
  );
});

test("a curator decides with a reason, and what the rule proposed is kept beside it", async () => {
  const { club, curator, question, reader } = await aLivingClub();
  const wish = { clubId: club.id, kind: "question", id: question.id, verdict: "fix", reason: "The shop is gone." };
  unwrap(await judgePiece(curator, wish));
  expect((await page(club.id)).pieces[0]?.decided).toMatchObject({ verdict: "fix", reason: "The shop is gone." });
  expect(await database.pieceVerdict.findFirstOrThrow()).toMatchObject({ proposed: "keep", verdict: "fix" });
  expect(await published(pieceJudged)).toMatchObject([{ kind: "question", subjectId: question.id, verdict: "fix" }]);
  expect(refusalOf(await judgePiece(reader, wish)).kind).toBe("forbidden");
  expect(refusalOf(await judgePiece(curator, { ...wish, reason: "" })).fields).toHaveProperty("reason");
  expect(refusalOf(await judgePiece(curator, { ...wish, verdict: "" })).fields).toHaveProperty("verdict");
  const elsewhere = await aQuestion();
  expect(refusalOf(await judgePiece(curator, { ...wish, id: elsewhere.id })).kind).toBe("missing");
});

/** What is offered after a decision about a piece. */
async function actsAfter(verdict: string, { club, curator }: Awaited<ReturnType<typeof aLivingClub>>, name: string) {
  const [kind, id] = name.split("-");
  const wish = { clubId: club.id, kind, id, verdict, reason: "The law has changed & so." };
  unwrap(await judgePiece(curator, wish));
  const offered = async () => {
    const piece = await judgedPiece(club.id, name, now);
    return piece ? verdictActs(piece, club.slug) : null;
  };
  return { offered, acts: await offered() };
}

test("a document that is to be mended or retired leads to asking its owners or putting it away, with the reason filled in", async () => {
  const world = await aLivingClub();
  const { club, curator, document } = world;
  const name = `document-${document.id}`;
  expect((await actsAfter("keep", world, name)).acts).toEqual([]);
  const reason = "reason=The+law+has+changed+%26+so.";
  const fix = await actsAfter("fix", world, name);
  const asking = { act: "askUpdate", path: `/documents/${document.id}/state/askUpdate?${reason}`, writer: null };
  expect(fix.acts).toEqual([{ ...asking, done: false }]);
  unwrap(await moveDocument(curator, { documentId: document.id, move: "askUpdate", reason: "The law has changed." }));
  expect(await fix.offered()).toEqual([{ ...asking, done: true }]);
  expect((await page(club.id)).pieces.find(({ kind }) => kind === "document")).toMatchObject({ doubted: true });
  const retire = await actsAfter("retire", world, name);
  const path = `/clubs/${club.slug}/curation/bulk?act=retire&of[]=${name}&${reason}`;
  expect(retire.acts).toEqual([{ act: "archive", path, done: false, writer: null }]);
  unwrap(await doBulkAct(curator, { clubId: club.id, act: "retire", of: [name], reason: "The law has changed." }));
  expect(await retire.offered()).toBeNull();
});

test("of a question those who wrote it are asked, its accepted answers are marked, and retired it can be closed", async () => {
  const world = await aLivingClub();
  const { club, curator, question, answer, reader } = world;
  const name = `question-${question.id}`;
  const kinds = async (offered: () => Promise<Awaited<ReturnType<typeof verdictActs>> | null>) =>
    (await offered())?.map(({ act, done }) => `${act} ${done}`);
  const fix = await actsAfter("fix", world, name);
  expect(fix.acts).toMatchObject([
    { act: "mend", writer: null },
    { act: "doubt", writer: { name: answer.author.name, side: "buyer" } },
  ]);
  unwrap(await doubtAnswer(reader, { answerId: answer.id, reason: "The law has changed." }));
  expect(await kinds(fix.offered)).toEqual(["mend false", "doubt true"]);
  const retire = await actsAfter("retire", world, name);
  expect(await kinds(retire.offered)).toEqual(["doubt true", "close false"]);
  unwrap(await doBulkAct(curator, { clubId: club.id, act: "close", of: [name], reason: "The law has changed." }));
  expect(await kinds(retire.offered)).toEqual(["doubt true", "close true"]);
});

test("a question without an accepted answer leads to bringing in an organisation that knows", async () => {
  const world = await aLivingClub();
  const { id } = await aQuestion({ club: world.club });
  const { acts } = await actsAfter("fix", world, `question-${id}`);
  const mend = `/clubs/${world.club.slug}/effectiveness/questions/${id}/mending?reason=The+law+has+changed+%26+so.`;
  expect(acts).toEqual([
    { act: "mend", path: mend, done: false, writer: null },
    { act: "ask", path: `/questions/${id}/organisations`, done: false, writer: null },
  ]);
});
