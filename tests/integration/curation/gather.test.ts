import { expect, test } from "vitest";
import { draftFromAnswers } from "~/modules/curation/draft-from-answers.server";
import { draftable } from "~/modules/curation/draftable.server";
import { documentPage } from "~/modules/documents/document-page.server";
import { enterDocument } from "~/modules/documents/enter-document.server";
import { answersGathered, documentSentBack, wordsWithdrawn } from "~/modules/documents/events";
import { publishDocument } from "~/modules/documents/publish-document.server";
import { restoreVersion } from "~/modules/documents/restore-version.server";
import { saveNamedVersion } from "~/modules/documents/save-named-version.server";
import { submitDocument } from "~/modules/documents/submit-document.server";
import { versionList } from "~/modules/documents/version-list.server";
import { versionPage } from "~/modules/documents/version-page.server";
import { withdrawWords } from "~/modules/documents/withdraw-words.server";
import { approveJointAnswer } from "~/modules/knowledge/approve-joint-answer.server";
import { draftJointAnswer } from "~/modules/knowledge/draft-joint-answer.server";
import { questionPage } from "~/modules/knowledge/question-page.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { rewrite } from "../../support/documents";
import { aDraftFromAnswers as aDraft, twoAnswers } from "../../support/gathered";
import { aMember, anAnswer, aPerson, aQuestion, as, published, refusalOf } from "../../support/world";

const textOf = async (documentId: number) =>
  (await database.document.findUniqueOrThrow({ where: { id: documentId } })).draftText;

test("a draft begins with the answers, each stretch its writer's, who are asked to own it", async () => {
  const { club, clinic, vet, ofVet, ofOwner, curator, documentId } = await aDraft();
  expect(await textOf(documentId)).toBe("Comb the puppy for fleas every day.\n\nMine stopped scratching after a week.");
  const hands = await database.documentHand.findMany({ where: { documentId }, orderBy: { personId: "asc" } });
  expect(hands).toMatchObject([
    { personId: vet.id, organisationId: clinic.id, side: "neutral", authorTitle: "Vet" },
    { personId: ofOwner.author.id, organisationId: null, side: "buyer" },
  ]);
  const writers = await database.documentWriter.findMany({ where: { documentId }, orderBy: { personId: "asc" } });
  expect(writers.map(({ personId, role, joinedAt }) => [personId, role, joinedAt !== null])).toEqual([
    [curator.id, "owner", true],
    [vet.id, "owner", false],
    [ofOwner.author.id, "owner", false],
  ]);
  const people = [vet.id, ofOwner.author.id];
  const answerIds = [ofVet.id, ofOwner.id];
  expect(await published(answersGathered)).toEqual([{ clubId: club.id, documentId, answerIds, people }]);
});

test("it is filed as the questions are, what most of them share first, under no more than may be", async () => {
  const { club, curator, question, ofVet } = await twoAnswers();
  const slugs = ["a", "b", "c", "d", "e", "f"];
  await database.topic.createMany({ data: slugs.map((slug) => ({ clubId: club.id, slug, name: slug })) });
  const topics = await database.topic.findMany({ where: { clubId: club.id }, orderBy: { slug: "asc" } });
  const last = topics.at(-1)?.id ?? 0;
  const other = await aQuestion({ club });
  const answer = await anAnswer(other);
  const filed = topics.map(({ id: topicId }) => ({ questionId: question.id, topicId }));
  await database.questionTopic.createMany({ data: [...filed, { questionId: other.id, topicId: last }] });
  const of = [ofVet.id, answer.id].map((id) => `answer-${id}`);
  const wish = { clubId: club.id, kind: "guide", title: "What to do about fleas", of };
  const { documentId } = unwrap(await draftFromAnswers(await as(curator), wish));
  const under = await database.documentTopic.findMany({ where: { documentId }, orderBy: { topicId: "asc" } });
  expect(under.map(({ topicId }) => topicId)).toEqual([...topics.slice(0, 4).map(({ id }) => id), last]);
});

test("published, it credits them, and answer and document lead to each other", async () => {
  const { vet, ofVet, ofOwner, question, curator, documentId } = await aDraft();
  const curated = await as(curator);
  const stranger = await as(await aPerson());
  const documentsOf = async (actor: typeof stranger) =>
    (await questionPage(actor, question.id))?.answers.map(({ documents }) => documents.length);
  expect([await documentsOf(stranger), await documentsOf(await as(vet))]).toEqual([
    [0, 0],
    [1, 1],
  ]);
  unwrap(await submitDocument(curated, { documentId }));
  unwrap(await publishDocument(curated, { documentId }));
  const credits = await database.documentCredit.findMany({ orderBy: { personId: "asc" } });
  expect(credits.map(({ personId, characters }) => [personId, characters])).toEqual([
    [vet.id, 29],
    [ofOwner.author.id, 32],
  ]);
  expect(await documentsOf(stranger)).toEqual([1, 1]);
  const page = await documentPage(stranger, documentId);
  expect(page?.sources.map(({ answerId }) => answerId)).toEqual([ofVet.id, ofOwner.id]);
  expect(page?.mayWithdraw).toBe(false);
});

test("whoever answered comes to own it", async () => {
  const { ofOwner, documentId } = await aDraft();
  unwrap(await enterDocument(await as(ofOwner.author), { documentId }));
  const writer = await database.documentWriter.findFirstOrThrow({ where: { personId: ofOwner.author.id } });
  expect(writer).toMatchObject({ role: "owner", joinedAt: expect.any(Date) as Date });
});

test("they take their words out, wherever they stand by then; a review ends with it", async () => {
  const { club, vet, ofOwner, curator, documentId } = await aDraft();
  const rewritten =
    "# Scratching\n\nComb the puppy for fleas every day. Always.\n\n> Mine stopped scratching after a week.";
  await rewrite(documentId, curator, rewritten);
  // The full stop is the one that stood behind the words that go.
  unwrap(await submitDocument(await as(curator), { documentId }));
  const reason = "It was meant for one dog.";
  unwrap(await withdrawWords(await as(ofOwner.author), { documentId, reason }));
  expect(await textOf(documentId)).toBe("Scratching\n\nComb the puppy for fleas every day. Always");
  expect(await database.document.findFirstOrThrow()).toMatchObject({ state: "draft" });
  const writers = await database.documentWriter.findMany({ where: { documentId }, orderBy: { personId: "asc" } });
  expect(writers.map(({ personId }) => personId)).toEqual([curator.id, vet.id]);
  const personId = ofOwner.author.id;
  expect(await published(wordsWithdrawn)).toEqual([{ clubId: club.id, documentId, personId, reason }]);
  expect(await published(documentSentBack)).toMatchObject([{ reason, state: "draft" }]);
  const again = await withdrawWords(await as(ofOwner.author), { documentId, reason });
  expect(refusalOf(again).kind).toBe("forbidden");
});

test("only those whose words stand in it take them out, with a reason, and not once it was published", async () => {
  const { vet, curator, documentId } = await aDraft();
  const reason = "It is mine.";
  expect(refusalOf(await withdrawWords(await as(curator), { documentId, reason })).kind).toBe("forbidden");
  expect(refusalOf(await withdrawWords(await as(vet), { documentId })).fields).toHaveProperty("reason");
  unwrap(await submitDocument(await as(curator), { documentId }));
  unwrap(await publishDocument(await as(curator), { documentId }));
  expect(refusalOf(await withdrawWords(await as(vet), { documentId, reason })).kind).toBe("forbidden");
});

test("it needs a curator, a title and standing answers of the club that one person wrote", async () => {
  const { club, curator, ofVet, wish } = await twoAnswers();
  const curated = await as(curator);
  expect(refusalOf(await draftFromAnswers(await as(await aMember(club)), wish)).kind).toBe("forbidden");
  const fieldsOf = async (given: object) => refusalOf(await draftFromAnswers(curated, { ...wish, ...given })).fields;
  expect(await fieldsOf({ title: "" })).toHaveProperty("title");
  expect(await fieldsOf({ of: [] })).toEqual({ of: "curation:problem.choose-answer" });
  const many = Array.from({ length: 13 }, (_one, index) => `answer-${index + 1}`);
  expect(await fieldsOf({ of: many })).toEqual({ of: "curation:problem.many-answers" });
  const elsewhere = await anAnswer(await aQuestion());
  expect(await fieldsOf({ of: [`answer-${elsewhere.id}`] })).toEqual({ of: "curation:problem.answer-gone" });
  await database.answer.update({ where: { id: ofVet.id }, data: { removedAt: new Date() } });
  expect(await fieldsOf({})).toEqual({ of: "curation:problem.answer-gone" });
});

test("answers are offered with their neighbours, and those of a question", async () => {
  const { club, ofVet, ofOwner, question } = await twoAnswers();
  const offered = await draftable(club.id, [`answer-${ofOwner.id}`]);
  expect(offered.map(({ id, chosen }) => [id, chosen])).toEqual([
    [ofOwner.id, true],
    [ofVet.id, false],
  ]);
  expect(await draftable(club.id, [`question-${question.id}`])).toHaveLength(2);
  expect(await draftable(club.id, [])).toEqual([]);
});

/** The two of them wrote one answer together; the vet wove it. */
async function aJointAnswer() {
  const world = await twoAnswers();
  const { question, vet, ofVet, ofOwner } = world;
  const body = "We agree. Comb the puppy for fleas every day.\n\nMine stopped scratching after a week.";
  const draft = { questionId: question.id, answers: [ofVet.id, ofOwner.id], body };
  const { jointAnswerId } = unwrap(await draftJointAnswer(await as(vet), draft));
  const { answerId } = unwrap(await approveJointAnswer(await as(ofOwner.author), { jointAnswerId, version: 1 }));
  return { ...world, jointId: answerId ?? 0, wish: { ...world.wish, of: [`answer-${answerId}`] } };
}

test("a joint answer begins a document, too: what each brought stays theirs, and all are asked to own it", async () => {
  const { club, vet, ofVet, ofOwner, curator, jointId, wish } = await aJointAnswer();
  const [offered] = await draftable(club.id, wish.of);
  expect(offered).toMatchObject({ id: jointId, joint: true, name: `${vet.name}, ${ofOwner.author.name}` });
  const { documentId } = unwrap(await draftFromAnswers(await as(curator), wish));
  expect(await textOf(documentId)).toBe(
    "We agree. Comb the puppy for fleas every day.\n\nMine stopped scratching after a week.",
  );
  const people = [vet.id, ofOwner.author.id].sort((one, other) => one - other);
  const [gathered] = await published(answersGathered);
  expect(gathered).toMatchObject({ answerIds: [jointId] });
  expect([...(gathered?.people ?? [])].sort((one, other) => one - other)).toEqual(people);
  unwrap(await submitDocument(await as(curator), { documentId }));
  unwrap(await publishDocument(await as(curator), { documentId }));
  const credits = await database.documentCredit.findMany({ orderBy: { personId: "asc" } });
  expect(credits.map(({ personId, characters }) => [personId, characters])).toEqual([
    [vet.id, 37],
    [ofOwner.author.id, 32],
  ]);
  const sources = await documentPage(await as(await aPerson()), documentId);
  expect(sources?.sources.map(({ answerId }) => answerId).sort()).toEqual([ofVet.id, ofOwner.id, jointId].sort());
});

test("each voice of a joint answer may take out what they brought; named beside it, a part is not given twice", async () => {
  const { ofOwner, curator, jointId, wish } = await aJointAnswer();
  const of = [`answer-${ofOwner.id}`, `answer-${jointId}`];
  const { documentId } = unwrap(await draftFromAnswers(await as(curator), { ...wish, of }));
  expect((await textOf(documentId)).match(/stopped scratching/g)).toHaveLength(1);
  unwrap(await withdrawWords(await as(ofOwner.author), { documentId, reason: "It was meant for one dog." }));
  expect(await textOf(documentId)).toBe("We agree. Comb the puppy for fleas every day.");
});

test("versions that were kept before lose the words, too, and say so; the others' words and names stay, and can be brought back", async () => {
  const { vet, ofOwner, curator, documentId } = await aDraft();
  unwrap(await saveNamedVersion(await as(curator), { documentId, name: "As gathered" }));
  await rewrite(
    documentId,
    curator,
    "# Scratching\n\n- Comb the puppy for fleas every day.\n- Mine stopped scratching after a week.",
  );
  unwrap(await saveNamedVersion(await as(curator), { documentId, name: "As a list" }));
  unwrap(await withdrawWords(await as(ofOwner.author), { documentId, reason: "It was meant for one dog." }));
  const kept = await database.documentVersion.findMany({ where: { documentId }, orderBy: { number: "asc" } });
  expect(kept.map(({ bodyText }) => bodyText.replace(/\s+/g, " ").trim())).toEqual([
    "Comb the puppy for fleas every day.",
    expect.stringMatching(/^Scratching .*Comb the puppy for fleas every day\.$/),
  ]);
  expect(JSON.stringify(kept)).not.toContain("stopped scratching");
  const credits = await database.documentCredit.findMany({ where: { versionId: kept[0]?.id } });
  expect(credits.map(({ personId, characters }) => [personId, characters])).toEqual([[vet.id, 29]]);
  const said = [{ handle: ofOwner.author.handle, name: ofOwner.author.name }];
  expect((await versionList(documentId, null)).versions).toMatchObject([{ withdrawn: said }, { withdrawn: said }]);
  expect((await versionPage(documentId, 2, 1))?.older).toMatchObject({ withdrawn: said });
  unwrap(await restoreVersion(await as(curator), { documentId, number: 1 }));
  expect(await textOf(documentId)).toBe("Comb the puppy for fleas every day.");
  const restored = await database.documentVersion.findFirstOrThrow({ where: { documentId, restoredFrom: 1 } });
  expect(await database.documentCredit.findMany({ where: { versionId: restored.id } })).toMatchObject([
    { personId: vet.id, characters: 29 },
  ]);
});
