import { expect, test } from "vitest";
import { system } from "~/access/actor";
import { emptyShare } from "~/modules/documents/empty-share.server";
import { remarkRemoved, suggestionWithdrawn, wordsWithdrawn } from "~/modules/documents/events";
import { withdrawShares } from "~/modules/documents/withdraw-shares.server";
import { writeRemark } from "~/modules/documents/write-remark.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aDiscussedDocument, aRemark, aSuggestion } from "../../support/discussed";
import { aDraftFromAnswers } from "../../support/gathered";
import { aPerson, as, published, refusalOf } from "../../support/world";

test("words of an answer leave a draft that was never published", async () => {
  const { ofOwner, documentId } = await aDraftFromAnswers();
  await withdrawShares(ofOwner.author.id);
  const { draftText } = await database.document.findUniqueOrThrow({ where: { id: documentId } });
  expect([draftText.includes("Comb the puppy"), draftText.includes("stopped scratching")]).toEqual([true, false]);
  expect(await published(wordsWithdrawn)).toMatchObject([{ documentId, personId: ofOwner.author.id }]);
});

test("remarks and open suggestions go; a remark that others replied to keeps its place without its words", async () => {
  const { owner, member, document } = await aDiscussedDocument();
  const { id: documentId } = document;
  const [answered, alone] = [await aRemark(documentId, member), await aRemark(documentId, member, "three months")];
  unwrap(await writeRemark(await as(owner), { documentId, parentId: answered, remark: "It is, says our vet." }));
  const suggestionId = await aSuggestion(documentId, member, ["four", "five"]);
  await withdrawShares(member.id);
  const remarks = await database.remark.findMany({ where: { authorId: member.id }, orderBy: { id: "asc" } });
  expect(remarks.map(({ id, removedAt }) => [id, removedAt === null])).toEqual([
    [answered, true],
    [alone, false],
  ]);
  expect(remarks.every(({ text }) => text.startsWith("ถอนคำแล้ว"))).toBe(true);
  const now = await database.document.findUniqueOrThrow({ where: { id: documentId } });
  expect([now.openRemarks, now.openSuggestions]).toEqual([1, 0]);
  expect(await published(remarkRemoved)).toMatchObject([{ remarkId: alone }]);
  expect(await published(suggestionWithdrawn)).toMatchObject([{ suggestionId }]);
});

test("nobody but the portal does it, and only to a document there is", async () => {
  const { member, document } = await aDiscussedDocument();
  const sent = { documentId: document.id, personId: member.id };
  const administrator = await as(await aPerson({ administrator: true }));
  for (const actor of [administrator, await as(member)])
    expect(refusalOf(await emptyShare(actor, sent)).kind).toBe("forbidden");
  expect(refusalOf(await emptyShare(system, { ...sent, documentId: 999_999 })).kind).toBe("missing");
});
