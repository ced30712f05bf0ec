import { describe, expect, it } from "vitest";
import { discussionPage } from "~/modules/documents/discussion-page.server";
import { remarkRemoved, remarkReopened, remarkResolved, remarkWritten } from "~/modules/documents/events";
import { removeRemark } from "~/modules/documents/remove-remark.server";
import { reopenRemark, resolveRemark } from "~/modules/documents/resolve-remark.server";
import { writeRemark } from "~/modules/documents/write-remark.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aDiscussedDocument, aRemark, aSuggestion, food, lineIn, sleep } from "../../support/discussed";
import { aVoice, write } from "../../support/shared-text";
import { aMember, aPerson, as, published, refusalOf } from "../../support/world";

const openRemarks = async (id: number) => (await database.document.findUniqueOrThrow({ where: { id } })).openRemarks;
const threads = async (documentId: number, who: { id: number }, settled = false) =>
  (await discussionPage(await as(who), documentId, { settled }))?.threads ?? [];

describe("saying something", () => {
  it("about words of the text, which are kept with it", async () => {
    const { document, member, owner } = await aDiscussedDocument();
    const remarkId = await aRemark(document.id, member);
    expect(await threads(document.id, owner)).toMatchObject([
      { kind: "remark", id: remarkId, quote: "four times a day", standing: "same", voice: { personId: member.id } },
    ]);
    expect(await openRemarks(document.id)).toBe(1);
    expect(await published(remarkWritten)).toMatchObject([{ remarkId, parentId: null, mentioned: [] }]);
  });

  it("about a whole line when no words are named, and refuses words that are not in it", async () => {
    const { document, member, owner } = await aDiscussedDocument();
    await aRemark(document.id, member, "");
    expect(await threads(document.id, owner)).toMatchObject([{ quote: food }]);
    const line = await lineIn(document.id, member, "Puppies");
    const given = { documentId: document.id, ...line, quote: "cats", remark: "What of them?" };
    expect(refusalOf(await writeRemark(await as(member), given)).fields).toEqual({
      quote: "authorship:problem.quote-not-there",
    });
    const short = { ...given, quote: "", remark: "?" };
    expect(refusalOf(await writeRemark(await as(member), short)).fields).toHaveProperty("remark");
  });

  it("stays with its words when the text around them changes, or they move", async () => {
    const { document, member, owner } = await aDiscussedDocument();
    await aRemark(document.id, member);
    await write(document.id, aVoice(owner.id), `A heading.\n\nAll small ${food}\n\n${sleep}`);
    expect(await threads(document.id, owner)).toMatchObject([{ standing: "same", words: "four times a day" }]);
    await write(document.id, aVoice(owner.id), `A heading.\n\n${sleep}\n\n> All small ${food}`);
    expect(await threads(document.id, owner)).toMatchObject([{ standing: "same", words: "four times a day" }]);
  });

  it("says when its words were changed, and when they are gone", async () => {
    const { document, member, owner } = await aDiscussedDocument();
    await aRemark(document.id, member);
    await write(document.id, aVoice(owner.id), `${food.replace("times a", "or five times every")}\n\n${sleep}`);
    expect(await threads(document.id, owner)).toMatchObject([{ standing: "changed", quote: "four times a day" }]);
    await write(document.id, aVoice(owner.id), sleep);
    expect(await threads(document.id, owner)).toMatchObject([{ standing: "gone", quote: "four times a day" }]);
  });

  it("in reply, and about a suggestion; neither is counted as open", async () => {
    const { document, member, owner } = await aDiscussedDocument();
    const parentId = await aRemark(document.id, member);
    const suggestionId = await aSuggestion(document.id, member, ["three months", "half a year"]);
    const say = async (about: object) =>
      unwrap(await writeRemark(await as(owner), { documentId: document.id, remark: "Yes, it is.", ...about }));
    await say({ parentId });
    await say({ suggestionId });
    expect(await openRemarks(document.id)).toBe(1);
    expect(await threads(document.id, member)).toMatchObject([
      { kind: "remark", replies: [{ text: "Yes, it is." }] },
      { kind: "suggestion", replies: [{ text: "Yes, it is." }] },
    ]);
  });

  it("names those who may see it, and nobody else", async () => {
    const { club, document, owner } = await aDiscussedDocument("invitation");
    const [writer, member] = [await aMember(club), await aMember(club)];
    await database.documentWriter.create({ data: { documentId: document.id, personId: writer.id, role: "writer" } });
    const line = await lineIn(document.id, owner, "Puppies");
    const remark = `@${writer.handle} @${member.handle} @${owner.handle} please look`;
    unwrap(await writeRemark(await as(owner), { documentId: document.id, ...line, remark }));
    expect(await published(remarkWritten)).toMatchObject([{ mentioned: [writer.id] }]);
  });

  it("refuses those who may not see the draft, and what is not there", async () => {
    const { document, member, owner } = await aDiscussedDocument("invitation");
    const line = await lineIn(document.id, owner, "Puppies");
    const given = { documentId: document.id, ...line, remark: "Is that so?" };
    expect(refusalOf(await writeRemark(await as(member), given)).kind).toBe("forbidden");
    for (const about of [{ parentId: 99_999 }, { suggestionId: 99_999 }])
      expect(refusalOf(await writeRemark(await as(owner), { ...given, ...about })).kind).toBe("missing");
  });
});

describe("resolving", () => {
  it("moves a remark out of the way, and brings it back", async () => {
    const { document, member, owner } = await aDiscussedDocument();
    const remarkId = await aRemark(document.id, member);
    unwrap(await resolveRemark(await as(owner), { remarkId }));
    expect(await openRemarks(document.id)).toBe(0);
    expect(await threads(document.id, owner)).toEqual([]);
    expect(await threads(document.id, owner, true)).toMatchObject([{ id: remarkId, resolved: { by: owner.name } }]);
    expect(await published(remarkResolved)).toMatchObject([{ remarkId, remarkerId: member.id }]);
    expect(refusalOf(await resolveRemark(await as(owner), { remarkId })).kind).toBe("conflict");
    unwrap(await reopenRemark(await as(member), { remarkId }));
    expect(await openRemarks(document.id)).toBe(1);
    expect(await published(remarkReopened)).toMatchObject([{ remarkId }]);
    expect(refusalOf(await reopenRemark(await as(member), { remarkId })).kind).toBe("conflict");
  });

  it("is for writers and the one who said it", async () => {
    const { document, owner } = await aDiscussedDocument();
    const remarkId = await aRemark(document.id, owner);
    const stranger = await as(await aPerson());
    expect(refusalOf(await resolveRemark(stranger, { remarkId })).kind).toBe("forbidden");
    unwrap(await resolveRemark(await as(owner), { remarkId }));
    expect(refusalOf(await reopenRemark(stranger, { remarkId })).kind).toBe("forbidden");
    expect(refusalOf(await resolveRemark(await as(owner), { remarkId: 99_999 })).kind).toBe("missing");
  });
});

describe("removing", () => {
  it("takes a remark from view, by the one who said it or an owner", async () => {
    const { club, document, member, owner } = await aDiscussedDocument();
    const remarkId = await aRemark(document.id, member);
    const other = await aMember(club);
    expect(refusalOf(await removeRemark(await as(other), { remarkId })).kind).toBe("forbidden");
    unwrap(await removeRemark(await as(owner), { remarkId }));
    expect(await threads(document.id, owner)).toEqual([]);
    expect(await openRemarks(document.id)).toBe(0);
    expect(await published(remarkRemoved)).toMatchObject([{ remarkId }]);
    expect(refusalOf(await removeRemark(await as(owner), { remarkId })).kind).toBe("missing");
  });
});
