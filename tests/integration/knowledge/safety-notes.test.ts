import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { safetyNoteWithdrawn, safetyNoteWritten } from "~/modules/knowledge/events";
import { questionPage } from "~/modules/knowledge/question-page.server";
import { safetyNotePage } from "~/modules/knowledge/safety-note-page.server";
import { withdrawSafetyNote } from "~/modules/knowledge/withdraw-safety-note.server";
import { writeSafetyNote } from "~/modules/knowledge/write-safety-note.server";
import { database } from "~/platform/db/database.server";
import {
  aCredential,
  aMember,
  anOrganisation,
  aQuestion,
  aSeat,
  aStaffMember,
  as,
  published,
  refusalOf,
} from "../../support/world";

const text = "A swollen face or heavy breathing: see a clinic today.";

/** A question, and a licensed vet of a clinic in its club. */
async function vetAndQuestion() {
  const question = await aQuestion();
  const clinic = await anOrganisation({ kind: "clinic" });
  await aSeat(question.club, clinic);
  const vet = await aMember(question.club, await aStaffMember(clinic, undefined, { title: "Vet" }));
  await aCredential(vet, { verifiedBy: question.author });
  return { question, clinic, vet };
}

test("a licensed expert's warning stands above the question, with their voice", async () => {
  const { question, clinic, vet } = await vetAndQuestion();
  const words = { questionId: question.id, kind: "urgent", text, as: clinic.id };
  expect(await writeSafetyNote(await as(vet), words)).toMatchObject({ ok: true });
  expect((await questionPage(guest, question.id))?.question.safety).toMatchObject([
    { kind: "urgent", text, voice: { name: vet.name, organisation: { slug: clinic.slug } }, may: { withdraw: false } },
  ]);
  expect(await published(safetyNoteWritten)).toMatchObject([
    { clubId: question.club.id, questionId: question.id, organisationId: clinic.id, side: "seller", kind: "urgent" },
  ]);
});

test("without a licence that holds nobody warns, whatever their role", async () => {
  const { question, vet } = await vetAndQuestion();
  const words = { questionId: question.id, kind: "urgent", text };
  const moderator = await aMember(question.club, undefined, { role: "moderator" });
  const refused = refusalOf(await writeSafetyNote(await as(moderator), words));
  expect(refused).toMatchObject({ kind: "forbidden", message: "forbidden.safety-note.write" });
  expect((await questionPage(await as(moderator), question.id))?.question.may.safety).toBe(false);
  await database.credential.updateMany({ data: { revokedAt: new Date() } });
  expect(refusalOf(await writeSafetyNote(await as(vet), words)).kind).toBe("forbidden");
});

test("one warning by one expert, short and clear", async () => {
  const { question, vet } = await vetAndQuestion();
  const actor = await as(vet);
  const write = (words: object) => writeSafetyNote(actor, { questionId: question.id, kind: "caution", text, ...words });
  expect(refusalOf(await write({ kind: "perhaps" })).fields).toEqual({ kind: "sides:problem.choose-safety" });
  expect(refusalOf(await write({ text: "Go" })).fields).toEqual({ text: "sides:problem.safety-short" });
  expect(refusalOf(await write({ text: "x".repeat(281) })).fields).toEqual({ text: "sides:problem.safety-long" });
  expect(refusalOf(await write({ questionId: 999_999 })).kind).toBe("missing");
  expect(refusalOf(await write({ as: 999_999 })).message).toBe("network:problem.not-its-voice");
  expect(await write({})).toMatchObject({ ok: true });
  expect(refusalOf(await write({}))).toMatchObject({ kind: "conflict", message: "sides:problem.safety-stands" });
});

test("its author or a moderator takes it back and says why; who and when is kept", async () => {
  const { question, vet } = await vetAndQuestion();
  await writeSafetyNote(await as(vet), { questionId: question.id, kind: "caution", text });
  const { id: safetyNoteId } = await database.safetyNote.findFirstOrThrow();
  const asker = await as(question.author);
  const refused = refusalOf(await withdrawSafetyNote(asker, { safetyNoteId, reason: "I am afraid" }));
  expect(refused).toMatchObject({ kind: "forbidden", message: "forbidden.safety-note.withdraw" });
  expect(await safetyNotePage(asker, String(safetyNoteId))).toBeNull();
  const moderator = await aMember(question.club, undefined, { role: "moderator" });
  const actor = await as(moderator);
  expect(refusalOf(await withdrawSafetyNote(actor, { safetyNoteId, reason: "" })).fields).toEqual({
    reason: "knowledge:problem.say-why",
  });
  expect(await withdrawSafetyNote(actor, { safetyNoteId, reason: "It was over" })).toMatchObject({ ok: true });
  expect((await questionPage(guest, question.id))?.question.safety).toEqual([]);
  expect(await database.safetyNote.findFirstOrThrow()).toMatchObject({
    withdrawnById: moderator.id,
    withdrawalReason: "It was over",
  });
  expect(await published(safetyNoteWithdrawn)).toMatchObject([
    { safetyNoteId, authorId: vet.id, reason: "It was over" },
  ]);
  expect(refusalOf(await withdrawSafetyNote(actor, { safetyNoteId, reason: "again" })).kind).toBe("conflict");
  expect(refusalOf(await withdrawSafetyNote(actor, { safetyNoteId: 999_999, reason: "again" })).kind).toBe("missing");
});
