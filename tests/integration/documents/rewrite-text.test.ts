import { expect, it } from "vitest";
import { openText } from "~/modules/documents/open-text.server";
import { rewriteText } from "~/modules/documents/rewrite-text.server";
import { storedTextOf } from "~/modules/documents/stored-text-of";
import { writingPage } from "~/modules/documents/writing-page.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aDocument } from "../../support/documents";
import { aVoice, write } from "../../support/shared-text";
import { aClub, aMember, aPerson, as, refusalOf } from "../../support/world";

const page = async (person: { id: number }, documentId: number) => {
  const found = await writingPage(await as(person), documentId);
  if (!found) throw new Error("There is no page.");
  return found;
};
const textOf = async (documentId: number) => storedTextOf(await openText(database, documentId)).text;

it("takes the whole text from a form, and words that were left as they were stay their writer's", async () => {
  const club = await aClub();
  const { id, owner } = await aDocument({ club, documentEntry: "open", body: "Puppies eat often and sleep a lot." });
  const other = await aMember(club);
  const { basis, markdown } = await page(other, id);
  const body = `${markdown}\n\nAnd they play.`;
  unwrap(await rewriteText(await as(other), { documentId: id, basis, body }));
  expect(await textOf(id)).toBe("Puppies eat often and sleep a lot.\n\nAnd they play.");
  const hands = await database.documentHand.findMany({ where: { documentId: id }, orderBy: { createdAt: "asc" } });
  expect(hands.map(({ personId }) => personId)).toEqual([owner.id, other.id]);
});

it("refuses when somebody wrote meanwhile, and keeps what they wrote", async () => {
  const { id, owner } = await aDocument({ body: "First words." });
  const { basis } = await page(owner, id);
  await write(id, aVoice(owner.id), "First words, and more.");
  const refusal = refusalOf(await rewriteText(await as(owner), { documentId: id, basis, body: "Mine." }));
  expect(refusal).toMatchObject({ kind: "conflict", message: "documents:writing.moved-on" });
  expect(await textOf(id)).toBe("First words, and more.");
});

it("refuses whoever may not write, a locked document, and a text that is too long", async () => {
  const club = await aClub();
  const { id, owner } = await aDocument({ club, body: "First words." });
  const { basis } = await page(owner, id);
  const stranger = await aPerson();
  const body = "Other words.";
  expect(refusalOf(await rewriteText(await as(stranger), { documentId: id, basis, body })).kind).toBe("forbidden");
  const long = await rewriteText(await as(owner), { documentId: id, basis, body: "a".repeat(120_000) });
  expect(refusalOf(long).fields).toEqual({ body: "rich-text:problem.too-long" });
  await database.document.update({ where: { id }, data: { lockedAt: new Date() } });
  expect(refusalOf(await rewriteText(await as(owner), { documentId: id, basis, body })).kind).toBe("forbidden");
  expect(await textOf(id)).toBe("First words.");
});

it("shows a reader the text without a form, and a stranger to a closed draft nothing", async () => {
  const club = await aClub();
  const { id, owner } = await aDocument({ club, body: "First words." });
  expect((await page(owner, id)).markdown).toBe("First words.");
  expect(await writingPage(await as(await aPerson()), id)).toBeNull();
  await database.document.update({ where: { id }, data: { lockedAt: new Date() } });
  expect(await page(owner, id)).toMatchObject({ markdown: null, html: "<p>First words.</p>" });
});
