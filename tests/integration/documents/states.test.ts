import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { documentPage } from "~/modules/documents/document-page.server";
import * as events from "~/modules/documents/events";
import { moveDocument } from "~/modules/documents/move-document.server";
import { publishDocument } from "~/modules/documents/publish-document.server";
import { statePage } from "~/modules/documents/state-page.server";
import { submitDocument } from "~/modules/documents/submit-document.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aDocument, bringOut, rewrite } from "../../support/documents";
import { aClub, aMember, aPerson, as, published, refusalOf } from "../../support/world";

async function aDraft(given: { kind?: string; body?: string } = {}) {
  const curator = await aPerson();
  const club = await aClub({ owner: curator });
  const document = await aDocument({ club, author: await aMember(club), ...given });
  const [owner, moderator] = [await as(document.owner), await as(curator)];
  return { club, curator, document, documentId: document.id, owner, moderator };
}

const stateOf = async (id: number) => (await database.document.findUniqueOrThrow({ where: { id } })).state;

test("a draft goes to review and into the open; each step says who, when, why and with what", async () => {
  const { club, document, documentId, owner, moderator } = await aDraft();
  unwrap(await submitDocument(owner, { documentId, note: "First version" }));
  expect(await documentPage(guest, documentId)).toBeNull();
  unwrap(await publishDocument(moderator, { documentId }));
  const page = await documentPage(guest, documentId);
  expect(page?.bodyHtml).toContain("likes it warm");
  const version = await database.documentVersion.findFirstOrThrow({ include: { credits: true } });
  expect(version).toMatchObject({ number: 1, name: "First version", savedById: document.owner.id });
  expect(version.credits).toMatchObject([{ personId: document.owner.id }]);
  const history = await statePage(owner, String(documentId), null);
  expect(history?.steps).toMatchObject([
    { state: "published", version: 1 },
    { state: "inReview", reason: "First version", version: 1, by: { handle: expect.any(String) } },
    { state: "draft" },
  ]);
  const about = { clubId: club.id, documentId, versionId: version.id, number: 1 };
  expect(await published(events.documentSubmitted)).toEqual([{ ...about, sides: [] }]);
  expect(await published(events.documentPublished)).toEqual([
    { ...about, kind: "guide", first: true, writers: [document.owner.id] },
  ]);
});

test("readers keep what was published while its successor is written and reviewed", async () => {
  const { curator, document, documentId, owner, moderator } = await aDraft();
  await bringOut(documentId, { owner: document.owner, curator });
  await rewrite(documentId, document.owner, "It likes it cold.");
  unwrap(await submitDocument(owner, { documentId }));
  expect((await documentPage(guest, documentId))?.bodyHtml).toContain("warm");
  unwrap(await publishDocument(moderator, { documentId }));
  expect((await documentPage(guest, documentId))?.bodyHtml).toContain("cold");
});

test("only owners and curators send to review, only curators publish", async () => {
  const { club, documentId, owner } = await aDraft();
  const member = await as(await aMember(club));
  expect(refusalOf(await submitDocument(member, { documentId })).kind).toBe("forbidden");
  unwrap(await submitDocument(owner, { documentId }));
  expect(refusalOf(await publishDocument(owner, { documentId })).kind).toBe("forbidden");
  expect(refusalOf(await moveDocument(member, { documentId, move: "archive", reason: "No" })).kind).toBe("invalid");
  const archiving = { documentId, move: "archive", reason: "It is over" };
  expect(refusalOf(await moveDocument(member, archiving)).kind).toBe("forbidden");
});

test("a comparison without outcomes is not brought out, and is told why", async () => {
  const { documentId, document, owner } = await aDraft({
    kind: "comparison",
    body: "## Price\n\n20 baht\n\n## Outcomes\n\n",
  });
  expect(refusalOf(await submitDocument(owner, { documentId })).message).toBe("documents:problem.no-outcomes");
  expect(await stateOf(documentId)).toBe("draft");
  expect(await database.documentVersion.count()).toBe(0);
  await rewrite(documentId, document.owner, "## Price\n\n20 baht\n\n## Outcomes\n\nThe coat shone after three weeks.");
  unwrap(await submitDocument(owner, { documentId }));
});

test("a series needs parts", async () => {
  const { documentId, owner } = await aDraft({ kind: "series", body: "Only one thing." });
  expect(refusalOf(await submitDocument(owner, { documentId })).message).toBe("documents:problem.no-parts");
});

test("the same text is not sent to review twice, a changed one is", async () => {
  const { document, documentId, owner } = await aDraft();
  unwrap(await submitDocument(owner, { documentId }));
  expect(refusalOf(await submitDocument(owner, { documentId })).message).toBe("documents:problem.same-in-review");
  expect(await database.documentVersion.count()).toBe(1);
  await rewrite(documentId, document.owner, "It likes it cold.");
  unwrap(await submitDocument(owner, { documentId }));
  expect(await database.documentVersion.count()).toBe(2);
});

test("only allowed ways lead from state to state", async () => {
  const { curator, document, documentId, owner, moderator } = await aDraft();
  const move = (name: string) => moveDocument(moderator, { documentId, move: name, reason: "Because" });
  const refused = async (...names: string[]) => {
    for (const name of names) expect(refusalOf(await move(name)).message, name).toBe("documents:problem.not-now");
  };
  await refused("sendBack", "askUpdate", "reopen");
  expect(refusalOf(await publishDocument(moderator, { documentId })).message).toBe("documents:problem.not-in-review");
  unwrap(await submitDocument(owner, { documentId }));
  unwrap(await move("sendBack"));
  expect(await stateOf(documentId)).toBe("draft");
  await rewrite(documentId, document.owner, "It likes it cold.");
  await bringOut(documentId, { owner: document.owner, curator });
  await refused("sendBack", "reopen");
  unwrap(await move("askUpdate"));
  await refused("askUpdate");
  await rewrite(documentId, document.owner, "It likes it lukewarm.");
  unwrap(await submitDocument(owner, { documentId }));
  unwrap(await move("sendBack"));
  expect(await stateOf(documentId)).toBe("needsUpdate");
  unwrap(await move("archive"));
  await refused("archive", "sendBack", "askUpdate");
  expect(refusalOf(await submitDocument(owner, { documentId })).message).toBe("documents:problem.not-now");
  unwrap(await move("reopen"));
  expect(await stateOf(documentId)).toBe("needsUpdate");
  const told = async (type: typeof events.documentSentBack) => (await published(type)).map(({ state }) => state);
  expect(await told(events.documentSentBack)).toEqual(["draft", "needsUpdate"]);
  expect(await told(events.updateAsked)).toEqual(["needsUpdate"]);
  expect(await told(events.documentArchived)).toEqual(["archived"]);
  expect(await told(events.documentReopened)).toEqual(["needsUpdate"]);
});
