import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { effectivenessPage } from "~/modules/curation/effectiveness-page.server";
import { planPiece } from "~/modules/curation/plan-piece.server";
import { createDocument } from "~/modules/documents/create-document.server";
import { documentHead } from "~/modules/documents/document-head.server";
import { documentList } from "~/modules/documents/document-list.server";
import { documentStageSet } from "~/modules/documents/events";
import { inviteWriter } from "~/modules/documents/invite-writer.server";
import { publishDocument } from "~/modules/documents/publish-document.server";
import { setDocumentStage } from "~/modules/documents/set-document-stage.server";
import { submitDocument } from "~/modules/documents/submit-document.server";
import type { JourneyStage } from "~/modules/topics/journey-stages";
import { unwrap } from "~/platform/result";
import { aDocument, bringOut } from "../../support/documents";
import { aClub, aMember, aPerson, as, published, refusalOf } from "../../support/world";

async function aPublished() {
  const curator = await aPerson();
  const club = await aClub({ owner: curator });
  const { owner, ...document } = await aDocument({ club });
  await bringOut(document.id, { owner, curator });
  return { club, curator: await as(curator), document, owner: await as(owner) };
}

const stageOf = async (id: number) => {
  const head = await documentHead(guest, id);
  return [head?.document.stage, head?.document.stageSaid];
};

test("its writers say at which stage its readers are, change it and take it back", async () => {
  const { club, document, owner } = await aPublished();
  const place = { clubId: club.id, documentId: document.id };
  for (const stage of ["choosing", "using"]) unwrap(await setDocumentStage(owner, { documentId: document.id, stage }));
  expect(await stageOf(document.id)).toEqual(["using", true]);
  unwrap(await setDocumentStage(owner, { documentId: document.id, stage: "" }));
  expect(await stageOf(document.id)).toEqual([null, false]);
  expect(await published(documentStageSet)).toEqual([
    { ...place, stage: "choosing" },
    { ...place, stage: "using" },
    { ...place, stage: null },
  ]);
});

test("whoever publishes says it with the same press, and what was said stays where they say nothing", async () => {
  const curator = await aPerson();
  const club = await aClub({ owner: curator });
  const { owner, ...document } = await aDocument({ club });
  unwrap(await submitDocument(await as(owner), { documentId: document.id }));
  unwrap(await publishDocument(await as(curator), { documentId: document.id, stage: "using" }));
  expect(await stageOf(document.id)).toEqual(["using", true]);
  expect(await published(documentStageSet)).toEqual([{ clubId: club.id, documentId: document.id, stage: "using" }]);
  unwrap(await submitDocument(await as(owner), { documentId: document.id }));
  const again = { documentId: document.id, stage: "nowhere" };
  expect(refusalOf(await publishDocument(await as(curator), again)).fields).toHaveProperty("stage");
  unwrap(await publishDocument(await as(curator), { ...again, stage: "" }));
  expect(await stageOf(document.id)).toEqual(["using", true]);
});

test("while they do not, the calendar entry it came of says it; lists and effectiveness agree", async () => {
  const { club, curator, document, owner } = await aPublished();
  const piece = {
    title: "Living with it",
    kind: "guide",
    stage: "caring",
    channel: "club",
    link: `/documents/${document.id}`,
  };
  unwrap(await planPiece(curator, { clubId: club.id, owner: "", day: "", state: "out", note: "", ...piece }));
  const listed = async (stage: JourneyStage) =>
    (await documentList(guest, { clubId: club.id, stage })).items.map(({ id }) => id);
  const counted = async () => {
    const wish = { order: "most", kind: "document" } as const;
    const { pieces, stages } = await effectivenessPage(club.id, { wish, after: null, now: new Date() });
    return [pieces.map(({ stage }) => stage), stages.map(({ stage }) => stage)];
  };
  expect(await stageOf(document.id)).toEqual(["caring", false]);
  expect([await listed("caring"), await listed("buying")]).toEqual([[document.id], []]);
  expect(await counted()).toEqual([["caring"], ["caring"]]);
  unwrap(await setDocumentStage(owner, { documentId: document.id, stage: "buying" }));
  expect([await listed("caring"), await listed("buying")]).toEqual([[], [document.id]]);
  expect(await counted()).toEqual([["buying"], ["buying"]]);
});

test("it may be said when a document is begun", async () => {
  const club = await aClub();
  const author = await as(await aMember(club));
  const words = { clubId: club.id, kind: "guide", title: "The first week at home", body: "Let it sleep." };
  const { documentId } = unwrap(await createDocument(author, { ...words, stage: "using" }));
  expect((await documentHead(author, documentId))?.document.stage).toBe("using");
  expect(refusalOf(await createDocument(author, { ...words, stage: "dreaming" })).fields).toEqual({
    stage: "stages:problem.no-such",
  });
});

test("those who write it and curators, nobody else; and only something new, of a document that is there", async () => {
  const { club, curator, document, owner } = await aPublished();
  const wish = { documentId: document.id, stage: "using" };
  const [member, writer] = [await aMember(club), await aMember(club)];
  expect(refusalOf(await setDocumentStage(await as(member), wish)).kind).toBe("forbidden");
  unwrap(await inviteWriter(owner, { documentId: document.id, handle: writer.handle }));
  expect(await setDocumentStage(await as(writer), wish)).toMatchObject({ ok: true });
  expect(await setDocumentStage(curator, { ...wish, stage: "buying" })).toMatchObject({ ok: true });
  const again = refusalOf(await setDocumentStage(curator, { ...wish, stage: "buying" }));
  expect(again).toMatchObject({ kind: "conflict", message: "documents:problem.same-stage" });
  expect(refusalOf(await setDocumentStage(curator, { ...wish, documentId: 999_999 })).kind).toBe("missing");
});
