import { describe, expect, it } from "vitest";
import { acceptSuggestion } from "~/modules/documents/accept-suggestion.server";
import { discussionPage } from "~/modules/documents/discussion-page.server";
import {
  changeSuggested,
  suggestionAccepted,
  suggestionRejected,
  suggestionWithdrawn,
} from "~/modules/documents/events";
import { openText } from "~/modules/documents/open-text.server";
import { proposeChange } from "~/modules/documents/propose-change.server";
import { rejectSuggestion } from "~/modules/documents/reject-suggestion.server";
import { storedTextOf } from "~/modules/documents/stored-text-of";
import { withdrawSuggestion } from "~/modules/documents/withdraw-suggestion.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aVersion } from "../../support/authored";
import { aDiscussedDocument, aSuggestion, food, lineIn, sleep } from "../../support/discussed";
import { aVoice, write } from "../../support/shared-text";
import { aPerson, as, published, refusalOf } from "../../support/world";

const textOf = async (documentId: number) => storedTextOf(await openText(database, documentId)).text;
/** Accepts having seen the words that the suggestion is about, or others. */
const accept = async (who: { id: number }, suggestionId: number, seen?: string) => {
  const found = await database.suggestion.findUnique({ where: { id: suggestionId } });
  return acceptSuggestion(await as(who), { suggestionId, standing: seen ?? found?.quote ?? "" });
};

describe("proposing a change", () => {
  it("keeps what differs word by word, each change apart, and changes nothing in the text", async () => {
    const { document, member } = await aDiscussedDocument();
    const line = await lineIn(document.id, member, "Puppies");
    const text = line.was.replace("four", "five").replace("three months", "half a year");
    const note = "Small breeds need it.";
    const given = { documentId: document.id, ...line, text, note };
    const { suggestionIds } = unwrap(await proposeChange(await as(member), given));
    const suggestions = await database.suggestion.findMany({ orderBy: { id: "asc" } });
    expect(suggestions.map(({ quote, replacement }) => [quote, replacement])).toEqual([
      ["four", "five"],
      ["three months", "half a year"],
    ]);
    expect(suggestions[0]).toMatchObject({ authorId: member.id, state: "open", note, side: "buyer" });
    expect(await textOf(document.id)).toBe(`${food}\n\n${sleep}`);
    expect((await database.document.findUniqueOrThrow({ where: { id: document.id } })).openSuggestions).toBe(2);
    expect(await published(changeSuggested)).toMatchObject([{ documentId: document.id, suggestionIds }]);
  });

  it("adds and takes away words too", async () => {
    const { document, owner, member } = await aDiscussedDocument();
    const added = await aSuggestion(document.id, member, ["four", "at least four"]);
    const gone = await aSuggestion(document.id, member, [" until they are three months old", ""]);
    unwrap(await accept(owner, added));
    unwrap(await accept(owner, gone));
    expect(await textOf(document.id)).toBe(`Puppies eat at least four times a day.\n\n${sleep}`);
  });

  it("refuses what changes nothing, at its field", async () => {
    const { document, member } = await aDiscussedDocument();
    const line = await lineIn(document.id, member, "Puppies");
    const result = await proposeChange(await as(member), { documentId: document.id, ...line, text: line.was });
    expect(refusalOf(result).fields).toEqual({ text: "authorship:problem.nothing-changed" });
  });

  it("finds the words again when somebody wrote elsewhere in the line meanwhile", async () => {
    const { document, owner, member } = await aDiscussedDocument();
    const line = await lineIn(document.id, member, "Puppies");
    await write(document.id, aVoice(owner.id), `Small ${food}\n\n${sleep}`);
    const text = line.was.replace("three months", "half a year");
    unwrap(await proposeChange(await as(member), { documentId: document.id, ...line, text }));
    const page = await discussionPage(await as(owner), document.id, { settled: false });
    expect(page?.threads).toMatchObject([{ quote: "three months", standing: "same" }]);
  });

  it("refuses when those very words were changed, or the line is gone", async () => {
    const { document, owner, member } = await aDiscussedDocument();
    const line = await lineIn(document.id, member, "Puppies");
    const text = line.was.replace("four", "five");
    const given = { documentId: document.id, ...line, text };
    await write(document.id, aVoice(owner.id), `${food.replace("four times", "six times")}\n\n${sleep}`);
    expect(refusalOf(await proposeChange(await as(member), given)).message).toBe("authorship:problem.line-changed");
    await write(document.id, aVoice(owner.id), sleep);
    const other = { ...given, line: "1-1" };
    expect(refusalOf(await proposeChange(await as(member), other)).message).toBe("authorship:problem.line-gone");
  });

  it("refuses strangers to a draft by invitation, and everybody while the document is locked", async () => {
    const { document, member, owner } = await aDiscussedDocument("invitation");
    const line = await lineIn(document.id, owner, "Puppies");
    const given = { documentId: document.id, ...line, text: "Something else." };
    for (const who of [member, await aPerson()])
      expect(refusalOf(await proposeChange(await as(who), given)).kind).toBe("forbidden");
    await database.document.update({ where: { id: document.id }, data: { lockedAt: new Date() } });
    expect(refusalOf(await proposeChange(await as(owner), given)).kind).toBe("forbidden");
  });

  it("refuses a document that is not there", async () => {
    const { member } = await aDiscussedDocument();
    const given = { documentId: 99_999, line: "1-1", was: "a", text: "b" };
    expect(refusalOf(await proposeChange(await as(member), given)).kind).toBe("missing");
  });
});

describe("accepting", () => {
  it("puts the words in, in the proposer's name; words that stay are still their writers'", async () => {
    const { document, owner, member } = await aDiscussedDocument();
    const suggestionId = await aSuggestion(document.id, member, ["four times", "at least five times"]);
    unwrap(await accept(owner, suggestionId));
    expect(await textOf(document.id)).toContain("Puppies eat at least five times a day");
    const { credits } = await aVersion(document.id);
    expect(credits.map(({ personId, characters }) => [personId, characters])).toEqual([
      [owner.id, (food + sleep).replace(/\s/g, "").length - 4],
      [member.id, "atleastfive".length],
    ]);
    const decided = { state: "accepted", decidedById: owner.id };
    expect(await database.suggestion.findUniqueOrThrow({ where: { id: suggestionId } })).toMatchObject(decided);
    expect((await database.document.findUniqueOrThrow({ where: { id: document.id } })).openSuggestions).toBe(0);
    expect(await published(suggestionAccepted)).toMatchObject([{ suggestionId, proposerId: member.id }]);
  });

  it("takes a line away of which nothing is left, and the list or quotation that it alone had filled", async () => {
    const { document, owner, member } = await aDiscussedDocument();
    const without = async (begins: string) => {
      const line = await lineIn(document.id, member, begins);
      const { suggestionIds } = unwrap(
        await proposeChange(await as(member), { documentId: document.id, ...line, text: "" }),
      );
      unwrap(await accept(owner, suggestionIds[0] ?? 0));
      return storedTextOf(await openText(database, document.id)).json.content.map((node) => [
        node.type,
        node.content?.length ?? 0,
      ]);
    };
    await write(document.id, aVoice(owner.id), `${food}\n\n- One of two\n- Two of two\n\n> Somebody said so.`);
    expect(await without("Puppies")).toEqual([
      ["bulletList", 2],
      ["blockquote", 1],
    ]);
    expect(await without("One")).toEqual([
      ["bulletList", 1],
      ["blockquote", 1],
    ]);
    expect(await without("Somebody")).toEqual([["bulletList", 1]]);
    // A text keeps one line, and an item that goes on below its own line keeps that.
    expect(await without("Two")).toEqual([["bulletList", 1]]);
    await write(document.id, aVoice(owner.id), "- Above\n  - Below");
    expect(await without("Above")).toEqual([["bulletList", 1]]);
    expect(await textOf(document.id)).toContain("Below");
  });

  it("never overwrites words that were changed since they were looked at, and does when they were seen", async () => {
    const { document, owner, member } = await aDiscussedDocument();
    const suggestionId = await aSuggestion(document.id, member, ["four", "five"]);
    await write(document.id, aVoice(owner.id), `${food.replace("four", "fourteen")}\n\n${sleep}`);
    expect(refusalOf(await accept(owner, suggestionId)).message).toBe("authorship:problem.words-changed");
    const page = await discussionPage(await as(owner), document.id, { settled: false });
    const [thread] = page?.threads ?? [];
    expect(thread).toMatchObject({ standing: "changed", quote: "four", words: "fourteen" });
    unwrap(await accept(owner, suggestionId, "fourteen"));
    expect(await textOf(document.id)).toContain("eat five times");
  });

  it("refuses when the words are gone", async () => {
    const { document, owner, member } = await aDiscussedDocument();
    const suggestionId = await aSuggestion(document.id, member, ["four times a day", "five times"]);
    await write(document.id, aVoice(owner.id), sleep);
    expect(refusalOf(await accept(owner, suggestionId)).message).toBe("authorship:problem.words-gone");
    const page = await discussionPage(await as(owner), document.id, { settled: false });
    expect(page?.threads).toMatchObject([{ standing: "gone" }, { standing: "gone" }]);
  });

  it("takes one of several on the same place, and says of the others that the words changed", async () => {
    const { document, owner, member } = await aDiscussedDocument();
    const first = await aSuggestion(document.id, member, ["four", "five"]);
    await aSuggestion(document.id, owner, ["four", "six"]);
    unwrap(await accept(owner, first));
    const page = await discussionPage(await as(owner), document.id, { settled: false });
    expect(page?.threads).toHaveLength(1);
    expect(page?.threads[0]?.standing).not.toBe("same");
  });

  it("refuses members who may not write, and a second decision", async () => {
    const { document, owner, member } = await aDiscussedDocument("invitation");
    await database.document.update({ where: { id: document.id }, data: { state: "inReview" } });
    const suggestionId = await aSuggestion(document.id, member, ["four", "five"]);
    expect(refusalOf(await accept(member, suggestionId)).kind).toBe("forbidden");
    unwrap(await accept(owner, suggestionId));
    expect(refusalOf(await accept(owner, suggestionId)).message).toBe("authorship:problem.already-decided");
    expect(refusalOf(await accept(owner, 99_999)).kind).toBe("missing");
  });
});

describe("rejecting and withdrawing", () => {
  it("rejects with a reason, which is asked for, and leaves the text alone", async () => {
    const { document, owner, member } = await aDiscussedDocument();
    const suggestionId = await aSuggestion(document.id, member, ["four", "five"]);
    const reject = async (who: { id: number }, reason: string) =>
      rejectSuggestion(await as(who), { suggestionId, reason });
    expect(refusalOf(await reject(owner, "")).fields).toHaveProperty("reason");
    expect(refusalOf(await reject(await aPerson(), "No.")).kind).toBe("forbidden");
    unwrap(await reject(owner, "Four is what vets say."));
    expect(await textOf(document.id)).toContain("four");
    expect(await published(suggestionRejected)).toMatchObject([
      { proposerId: member.id, reason: "Four is what vets say." },
    ]);
    const page = await discussionPage(await as(member), document.id, { settled: true });
    expect(page?.threads).toMatchObject([{ state: "rejected", decision: { reason: "Four is what vets say." } }]);
  });

  it("is withdrawn by its proposer alone", async () => {
    const { document, owner, member } = await aDiscussedDocument();
    const suggestionId = await aSuggestion(document.id, member, ["four", "five"]);
    expect(refusalOf(await withdrawSuggestion(await as(owner), { suggestionId })).kind).toBe("forbidden");
    unwrap(await withdrawSuggestion(await as(member), { suggestionId }));
    expect(await published(suggestionWithdrawn)).toMatchObject([{ suggestionId }]);
    expect((await database.document.findUniqueOrThrow({ where: { id: document.id } })).openSuggestions).toBe(0);
  });
});
