import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { draftFromAnswers } from "~/modules/curation/draft-from-answers.server";
import { createDocument } from "~/modules/documents/create-document.server";
import { documentList } from "~/modules/documents/document-list.server";
import { removeDocument } from "~/modules/documents/remove-document.server";
import { cutLineage } from "~/modules/ideas/cut-lineage.server";
import { finishCommitment } from "~/modules/ideas/finish-commitment.server";
import { ideaList } from "~/modules/ideas/idea-list.server";
import { ideaPage } from "~/modules/ideas/idea-page.server";
import { lineagePage } from "~/modules/ideas/lineage-page.server";
import { mergeIdea } from "~/modules/ideas/merge-idea.server";
import { newIdeaPage } from "~/modules/ideas/new-idea-page.server";
import { removeIdea } from "~/modules/ideas/remove-idea.server";
import { reportProgress } from "~/modules/ideas/report-progress.server";
import { selectWishesAround, type WishAround } from "~/modules/ideas/select-wishes-around.server";
import { database } from "~/platform/db/database.server";
import { rows } from "~/platform/db/sql.server";
import { unwrap } from "~/platform/result";
import { aDocument, bringOut } from "../../support/documents";
import { aCommitment, anIdea } from "../../support/ideas-world";
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

const around = (question: { id: number }) => rows<WishAround>(selectWishesAround(question.id));
const ofDocument = async (id: number) =>
  (await ideaList(guest, { sort: "wanted", ofDocument: id })).items.map((item) => item.id);

/** A club with its curator, and a promise of a seller about a wish. */
async function aPromise() {
  const curator = await aPerson();
  const club = await aClub({ owner: curator });
  const organisation = await anOrganisation();
  await aSeat(club, organisation);
  const speaker = await aStaffMember(organisation);
  const idea = await anIdea({ club });
  const { commitmentId } = await aCommitment(idea, { organisation, author: speaker });
  return { club, curator, organisation, speaker, idea, commitmentId };
}

test("a question shows the wishes that came of it and of its answers, the most wanted first; removed ones are not shown", async () => {
  const question = await aQuestion();
  const { club } = question;
  const answer = await anAnswer(question);
  const first = await anIdea({ club, from: `question:${question.id}` });
  const second = await anIdea({ club, from: `answer:${answer.id}` });
  await anIdea({ club });
  expect((await around(question)).map(({ id, came }) => [id, came])).toEqual([
    [first.id, true],
    [second.id, true],
  ]);
  unwrap(await removeIdea(await as(first.author), { ideaId: first.id, reason: "Wished twice." }));
  expect((await around(question)).map(({ id }) => id)).toEqual([second.id]);
  expect((await ideaPage(guest, second.id))?.origins.map(({ id }) => id)).toEqual([question.id]);
});

test("a wish that became part of another one leads there", async () => {
  const question = await aQuestion();
  const { club } = question;
  const curator = await aMember(club, undefined, { role: "moderator" });
  const [gone, kept] = [await anIdea({ club, from: `question:${question.id}` }), await anIdea({ club })];
  unwrap(await mergeIdea(await as(curator), { ideaId: gone.id, into: String(kept.id), reason: "The same." }));
  expect((await around(question)).map(({ id }) => id)).toEqual([kept.id]);
});

test("the form of a wish knows the question it comes of, and of whom that was asked", async () => {
  const organisation = await anOrganisation();
  const club = await aClub();
  await aSeat(club, organisation);
  const question = await aQuestion({ club, of: `organisation:${organisation.slug}` });
  const page = async (where: { slug: string }) =>
    newIdeaPage(guest, { slug: where.slug, from: `question:${question.id}`, viewer: null });
  expect((await page(club))?.origin).toMatchObject({ title: question.title, of: organisation.slug });
  expect((await page(await aClub()))?.origin).toBeNull();
});

test("a document that is begun for a wish hangs together with it, by itself, and a curator can take that back", async () => {
  const { club, curator, idea } = await aPromise();
  const author = await aMember(club);
  const words = { clubId: club.id, kind: "guide", title: "How to keep tins", body: "Dry." };
  const { documentId } = unwrap(await createDocument(await as(author), { ...words, ideaId: String(idea.id) }));
  await settle();
  const listed = async (actor: Parameters<typeof documentList>[0]) =>
    (await documentList(actor, { ofIdea: idea.id })).items.map(({ id }) => id);
  expect(await listed(await as(author))).toEqual([documentId]);
  expect(await listed(guest)).toEqual([]);
  expect((await lineagePage(guest, idea.id))?.nodes.map(({ kind }) => kind)).not.toContain("document");
  await bringOut(documentId, { owner: author, curator });
  expect(await listed(guest)).toEqual([documentId]);
  expect(await ofDocument(documentId)).toEqual([idea.id]);
  const page = await lineagePage(guest, idea.id);
  const link = page?.links.find(({ to }) => to === `document:${documentId}`);
  expect(link).toMatchObject({ from: `idea:${idea.id}`, byHand: true });
  expect(page?.people.find(({ id }) => id === author.id)?.parts).toEqual(["wrote"]);
  unwrap(await cutLineage(await as(curator), { ideaId: idea.id, linkId: link?.id }));
  expect(await ofDocument(documentId)).toEqual([]);
});

test("a wish of another club, one that was removed, or none at all ties nothing", async () => {
  const { club, curator, idea } = await aPromise();
  const elsewhere = await anIdea();
  unwrap(await removeIdea(await as(curator), { ideaId: idea.id, reason: "It is over." }));
  const author = await as(await aMember(club));
  for (const ideaId of [elsewhere.id, idea.id, "", "seven"]) {
    const words = { clubId: club.id, kind: "guide", title: "How to keep tins", body: "Dry." };
    const { documentId } = unwrap(await createDocument(author, { ...words, ideaId }));
    await settle();
    expect(await ofDocument(documentId)).toEqual([]);
  }
});

test("what was delivered shows the wish it was made for, until it is taken from view", async () => {
  const { club, curator, speaker, idea, commitmentId } = await aPromise();
  const { owner, ...document } = await aDocument({ club });
  await bringOut(document.id, { owner, curator });
  const sent = { commitmentId, shipped: "true", text: "It is written.", link: `/documents/${document.id}` };
  unwrap(await finishCommitment(await as(speaker), sent));
  expect(await ofDocument(document.id)).toEqual([idea.id]);
  const result = async () => (await ideaPage(guest, idea.id))?.commitments[0]?.outcome?.result;
  expect(await result()).toMatchObject({ path: `/documents/${document.id}` });
  unwrap(await removeDocument(await as(curator), { documentId: document.id, reason: "It was wrong." }));
  expect(await result()).toBeNull();
  expect((await lineagePage(guest, idea.id))?.nodes.map(({ kind }) => kind)).not.toContain("document");
});

test("a question that was delivered shows that it is a result", async () => {
  const { club, speaker, idea, commitmentId } = await aPromise();
  const question = await aQuestion({ club });
  const sent = { commitmentId, shipped: "true", text: "It is there.", link: `/questions/${question.id}` };
  unwrap(await finishCommitment(await as(speaker), sent));
  expect(await around(question)).toMatchObject([{ id: idea.id, came: false, shipped: true }]);
});

test("a document that was begun with answers came of them", async () => {
  const curator = await aPerson();
  const club = await aClub({ owner: curator });
  const answer = await anAnswer(await aQuestion({ club }));
  const wish = { clubId: club.id, of: [`answer-${answer.id}`], kind: "guide", title: "What we know of it" };
  const { documentId } = unwrap(await draftFromAnswers(await as(curator), wish));
  await settle();
  expect(await database.lineageLink.findMany()).toMatchObject([
    { fromKind: "answer", fromId: answer.id, toKind: "document", toId: documentId, byId: null },
  ]);
});

test("whoever only told how it goes is named for that, not for delivering", async () => {
  const { organisation, speaker, idea, commitmentId } = await aPromise();
  const colleague = await aStaffMember(organisation);
  unwrap(await reportProgress(await as(colleague), { commitmentId, text: "The glass has come from the works." }));
  const { id } = await aQuestion({ club: idea.club });
  unwrap(
    await finishCommitment(await as(speaker), {
      commitmentId,
      shipped: "true",
      text: "It is there.",
      link: `/questions/${id}`,
    }),
  );
  const people = (await lineagePage(guest, idea.id))?.people ?? [];
  expect(people.find((one) => one.id === colleague.id)?.parts).toEqual(["progressed"]);
  expect(people.find((one) => one.id === speaker.id)?.parts).toEqual(["promised", "delivered"]);
});
