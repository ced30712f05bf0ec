import { askMending } from "~/modules/curation/ask-mending.server";
import { draftFromAnswers } from "~/modules/curation/draft-from-answers.server";
import { addApprovalRule } from "~/modules/documents/add-approval-rule.server";
import { decideApproval } from "~/modules/documents/decide-approval.server";
import { doubtAnswer } from "~/modules/documents/doubt-answer.server";
import { doubtDocument } from "~/modules/documents/doubt-document.server";
import { followDocument } from "~/modules/documents/follow-document.server";
import { inviteWriter } from "~/modules/documents/invite-writer.server";
import { moveDocument } from "~/modules/documents/move-document.server";
import { removeWriter } from "~/modules/documents/remove-writer.server";
import { submitDocument } from "~/modules/documents/submit-document.server";
import { withdrawWords } from "~/modules/documents/withdraw-words.server";
import { acceptAnswer } from "~/modules/knowledge/accept-answer.server";
import { withdrawCredential } from "~/modules/network/revoke-credential.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aDocument, bringOut } from "../documents";
import { aClub, aCredential, aMember, anAnswer, aPerson, aQuestion, as } from "../world";

const sorted = (...people: { id: number }[]) => people.map(({ id }) => id).sort((one, other) => one - other);

/** A document with its owner and somebody who writes in it too, in a club that somebody looks after. */
async function written() {
  const curator = await aPerson();
  const club = await aClub({ owner: curator });
  const { owner, ...document } = await aDocument({ club });
  const writer = await aMember(club);
  const place = { documentId: document.id, personId: writer.id, role: "writer" as const, joinedAt: new Date() };
  await database.documentWriter.create({ data: place });
  return { club, curator, owner, writer, documentId: document.id };
}

/** A draft that a curator began with what somebody had answered. */
async function gathered() {
  const curator = await aPerson();
  const club = await aClub({ owner: curator });
  const answer = await anAnswer(await aQuestion({ club }));
  const wish = { clubId: club.id, of: [`answer-${answer.id}`], kind: "guide", title: "What we know of it" };
  const { documentId } = unwrap(await draftFromAnswers(await as(curator), wish));
  return { curator, giver: answer.author, documentId };
}

/** What has to happen to a document, and who is told then. */
export const documentScenes = {
  "document-invited": async () => {
    const { club, owner, documentId } = await written();
    const guest = await aMember(club);
    unwrap(await inviteWriter(await as(owner), { documentId, handle: guest.handle }));
    return sorted(guest);
  },
  "answer-gathered": async () => sorted((await gathered()).giver),
  "words-withdrawn": async () => {
    const { curator, giver, documentId } = await gathered();
    unwrap(await withdrawWords(await as(giver), { documentId, reason: "It was meant for one dog only." }));
    return sorted(curator);
  },
  "document-writer-removed": async () => {
    const { owner, writer, documentId } = await written();
    unwrap(await removeWriter(await as(owner), { documentId, personId: writer.id }));
    return sorted(writer);
  },
  "document-in-review": async () => {
    const { curator, owner, writer, documentId } = await written();
    unwrap(await submitDocument(await as(owner), { documentId }));
    return sorted(curator, writer);
  },
  "document-approval-lapsed": async () => {
    const { club, curator, owner, documentId } = await written();
    const rule = { documentId, side: "buyer", credential: "veterinarian" };
    const { ruleId } = unwrap(await addApprovalRule(await as(owner), rule));
    unwrap(await submitDocument(await as(owner), { documentId }));
    const vet = await aMember(club);
    const { id: credentialId } = await aCredential(vet, { verifiedBy: curator });
    unwrap(await decideApproval(await as(vet), { ruleId, decision: "approve", as: "self" }));
    unwrap(await withdrawCredential(await as(vet), { credentialId }));
    return sorted(owner);
  },
  "document-published": async () => {
    const { curator, owner, writer, documentId } = await written();
    await bringOut(documentId, { owner, curator });
    return sorted(owner, writer);
  },
  "document-sent-back": async () => {
    const { curator, owner, writer, documentId } = await written();
    unwrap(await submitDocument(await as(owner), { documentId }));
    unwrap(await moveDocument(await as(curator), { documentId, move: "sendBack", reason: "The numbers are missing." }));
    return sorted(owner, writer);
  },
  "document-news": async () => {
    const { club, curator, owner, writer, documentId } = await written();
    await bringOut(documentId, { owner, curator });
    const reader = await aMember(club);
    for (const one of [reader, writer]) unwrap(await followDocument(await as(one), { documentId, on: true }));
    unwrap(await moveDocument(await as(curator), { documentId, move: "askUpdate", reason: "The law has changed." }));
    return sorted(reader);
  },
  "document-doubted": async () => {
    const { club, curator, owner, writer, documentId } = await written();
    await bringOut(documentId, { owner, curator });
    unwrap(await doubtDocument(await as(await aMember(club)), { documentId, reason: "The law has changed." }));
    return sorted(owner, writer);
  },
  "answer-doubted": async () => {
    const club = await aClub();
    const question = await aQuestion({ club });
    const answer = await anAnswer(question);
    unwrap(await acceptAnswer(await as(question.author), { answerId: answer.id }));
    unwrap(await doubtAnswer(await as(await aMember(club)), { answerId: answer.id, reason: "The shop is gone." }));
    return sorted(answer.author);
  },
  "mending-asked": async () => {
    const curator = await aPerson();
    const club = await aClub({ owner: curator });
    const question = await aQuestion({ club });
    const wish = { clubId: club.id, questionId: question.id, of: [`question-${question.id}`] };
    unwrap(await askMending(await as(curator), { ...wish, missing: "How old is the dog?" }));
    return sorted(question.author);
  },
  "document-needs-update": async () => {
    const { curator, owner, writer, documentId } = await written();
    await bringOut(documentId, { owner, curator });
    unwrap(await moveDocument(await as(curator), { documentId, move: "askUpdate", reason: "The law has changed." }));
    return sorted(owner, writer);
  },
};
