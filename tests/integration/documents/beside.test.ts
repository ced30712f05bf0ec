import { afterEach, describe, expect, it } from "vitest";
import { acceptSuggestion } from "~/modules/documents/accept-suggestion.server";
import { linesPage } from "~/modules/documents/discussion-page.server";
import { openText } from "~/modules/documents/open-text.server";
import { openThreads } from "~/modules/documents/open-threads.server";
import { proposeChange } from "~/modules/documents/propose-change.server";
import { resolveRemark } from "~/modules/documents/resolve-remark.server";
import { linesOf } from "~/modules/documents/rules/anchors";
import { spansOf } from "~/modules/documents/rules/authorship/spans";
import { threadPlacer } from "~/modules/documents/rules/placed-threads";
import { typedLines } from "~/modules/documents/rules/typed-lines";
import { handsOf } from "~/modules/documents/save-credits.server";
import { writeRemark } from "~/modules/documents/write-remark.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aDiscussedDocument, aRemark, aSuggestion, lineIn } from "../../support/discussed";
import { aCookie, aLiveProcess, type LiveProcess, LiveWriter, until } from "../../support/live-writers";
import { aVoice, write } from "../../support/shared-text";
import { aPerson, as, refusalOf } from "../../support/world";

/** Letters chosen in the editor, as it sends them. */
const chosen = (documentId: number, ...lines: object[]) => ({ documentId, lines: JSON.stringify(lines) });

const twice = "Puppies eat four times a day, kittens four times too.";

describe("what is open beside a text", () => {
  it("is told with its anchors, which a browser finds in its own copy of the text", async () => {
    const { document, owner, member } = await aDiscussedDocument();
    const suggestionId = await aSuggestion(document.id, member, ["four", "five"]);
    const remarkId = await aRemark(document.id, member);
    const open = await openThreads(await as(owner), document.id);
    expect(open?.may).toEqual({ suggest: true, remark: true });
    const place = threadPlacer(await openText(database, document.id));
    const views = (open?.threads ?? []).map((thread) => place(thread).view);
    expect(views).toMatchObject([
      { kind: "suggestion", id: suggestionId, standing: "same", words: "four", may: { decide: true } },
      { kind: "remark", id: remarkId, standing: "same", words: "four times a day" },
    ]);
    unwrap(await acceptSuggestion(await as(owner), { suggestionId, standing: "four" }));
    unwrap(await resolveRemark(await as(owner), { remarkId }));
    expect((await openThreads(await as(owner), document.id))?.threads).toEqual([]);
  });

  it("is nobody's who is not let near the draft", async () => {
    const { document } = await aDiscussedDocument("invitation");
    expect(await openThreads(await as(await aPerson()), document.id)).toBeNull();
    expect(await openThreads(await as(await aPerson()), null)).toBeNull();
  });
});

describe("words chosen in the editor", () => {
  it("are what is meant, though the line says them twice; and are one suggestion", async () => {
    const { document, owner, member } = await aDiscussedDocument();
    await write(document.id, aVoice(owner.id), twice);
    const line = await lineIn(document.id, member, "Puppies");
    const [from, to] = [twice.indexOf("four times too"), twice.indexOf(" too")];
    const given = chosen(document.id, { ...line, from, to, text: "five times a day" });
    unwrap(await writeRemark(await as(member), { ...given, remark: "Really?" }));
    const { suggestionIds } = unwrap(await proposeChange(await as(member), given));
    expect(suggestionIds).toHaveLength(1);
    const place = threadPlacer(await openText(database, document.id));
    const { threads = [] } = (await openThreads(await as(member), document.id)) ?? {};
    expect(threads.map((thread) => place(thread).places[0]?.from)).toEqual([from, from]);
    expect(threads.map(({ quote }) => quote)).toEqual(["four times", "four times"]);
  });

  it("are refused when they changed nothing, or are no longer there", async () => {
    const { document, owner, member } = await aDiscussedDocument();
    const line = await lineIn(document.id, member, "Puppies");
    const given = chosen(document.id, { ...line, from: 0, to: 7, text: "Puppies" });
    const unchanged = await proposeChange(await as(member), given);
    expect(refusalOf(unchanged).fields).toEqual({ text: "authorship:problem.nothing-changed" });
    await write(document.id, aVoice(owner.id), line.was.replace("Puppies eat", "Kittens drink"));
    const remark = await writeRemark(await as(member), { ...given, remark: "Really?" });
    expect(refusalOf(remark).message).toBe("authorship:problem.line-changed");
    const backwards = chosen(document.id, { ...line, from: 7, to: 0, text: "" });
    for (const broken of [{ ...given, lines: "x" }, backwards, { ...given, lines: "{}" }])
      expect(refusalOf(await writeRemark(await as(member), { ...broken, remark: "Really?" })).kind).toBe("invalid");
  });

  it("in several lines are one suggestion and one remark, taken over as one in the proposer's name, or not at all", async () => {
    const { document, owner, member } = await aDiscussedDocument();
    const before = "Puppies eat four times a day.\n\n- Water, fresh\n- Sleep, long";
    await write(document.id, aVoice(owner.id), before);
    const letters = async (begins: string, words: string, text: string) => {
      const line = await lineIn(document.id, member, begins);
      const from = line.was.indexOf(words);
      return { ...line, from, to: from + words.length, text };
    };
    const given = chosen(
      document.id,
      await letters("Puppies", "four times a day.", "five times a day."),
      await letters("Water", "Water, fresh", "Water, fresh"),
      await letters("Sleep", "Sleep", "Much sleep"),
    );
    unwrap(await writeRemark(await as(member), { ...given, remark: "All of this?" }));
    const { suggestionIds } = unwrap(await proposeChange(await as(member), given));
    const [suggestionId] = suggestionIds;
    const { threads = [] } = (await openThreads(await as(owner), document.id)) ?? {};
    // What was left as it is, is no part of it; what is said is about all of it.
    const [suggestion, remark] = ["suggestion", "remark"].map((kind) => threads.find((one) => one.kind === kind));
    expect(suggestion).toMatchObject({
      quote: "four times a day.\nSleep",
      replacement: "five times a day.\nMuch sleep",
    });
    expect(remark).toMatchObject({ quote: "four times a day.\nWater, fresh\nSleep" });
    expect([suggestionIds.length, suggestion?.parts.length, remark?.parts.length]).toEqual([1, 2, 3]);

    const standing = "four times a day.\nSleep";
    const changed = await acceptSuggestion(await as(owner), { suggestionId, standing: "four times a day." });
    expect(refusalOf(changed).message).toBe("authorship:problem.words-changed");
    unwrap(await acceptSuggestion(await as(owner), { suggestionId, standing }));
    const doc = await openText(database, document.id);
    expect(linesOf(doc).map(({ words }) => words)).toEqual([
      "Puppies eat five times a day.",
      "Water, fresh",
      "Much sleep, long",
    ]);
    const spans = spansOf(doc, await handsOf(database, document.id));
    const theirs = spans.filter(({ personId }) => personId === member.id).map(({ text }) => text.trim());
    expect(theirs).toEqual(["five", "Much sleep"]);
  });

  it("in several lines are taken over not at all once one of them is gone", async () => {
    const { document, owner, member } = await aDiscussedDocument();
    await write(document.id, aVoice(owner.id), "Four times.\n\nFresh water.");
    const whole = async (words: string, text: string) => {
      const line = await lineIn(document.id, member, words);
      return { ...line, from: 0, to: line.was.length, text };
    };
    const given = chosen(document.id, await whole("Four", "Five times."), await whole("Fresh", "Clean water."));
    const { suggestionIds } = unwrap(await proposeChange(await as(member), given));
    await write(document.id, aVoice(owner.id), "Four times.");
    const accepted = await acceptSuggestion(await as(owner), {
      suggestionId: suggestionIds[0],
      standing: "Four times.",
    });
    expect(refusalOf(accepted).message).toBe("authorship:problem.words-gone");
    expect(linesOf(await openText(database, document.id)).map(({ words }) => words)).toEqual(["Four times."]);
  });
});

describe("a form without script", () => {
  it("takes several lines as one suggestion of what differs in each", async () => {
    const { document, owner, member } = await aDiscussedDocument();
    await write(document.id, aVoice(owner.id), "Puppies eat four times a day.\n\nWater, fresh.\n\nMuch sleep.");
    const page = await linesPage(await as(member), document.id, {
      line: (await lineIn(document.id, member, "Puppies")).line,
      from: null,
    });
    expect(page?.following.map(({ words }) => words)).toEqual(["Water, fresh.", "Much sleep."]);
    const [second, third] = page?.following ?? [];
    const form = {
      count: "3",
      line: page?.line?.name ?? "",
      was: page?.line?.words ?? "",
      text: "Puppies eat five times a day.",
      "line-2": second?.name ?? "",
      "was-2": "Water, fresh.",
      "text-2": "Water, fresh.",
      "line-3": third?.name ?? "",
      "was-3": "Much sleep.",
      "text-3": "Very much sleep.\r\n",
    };
    const given = { lines: typedLines(form), ...form, documentId: document.id };
    const { suggestionIds } = unwrap(await proposeChange(await as(member), given));
    const [suggestion] = await database.suggestion.findMany({ where: { id: { in: suggestionIds } } });
    expect(suggestion).toMatchObject({ quote: "four\nMuch", replacement: "five\nVery much" });
    // With one line it is what it always was.
    expect(typedLines({ ...form, count: "1" })).toBe("[]");
  });
});

describe("open editors", () => {
  let processes: LiveProcess[] = [];
  afterEach(async () => {
    for (const one of processes) await one.stop();
    processes = [];
  });

  it("hear in every process that something was said, changed or settled beside the text", async () => {
    const { document, owner, member } = await aDiscussedDocument();
    processes = [await aLiveProcess(), await aLiveProcess()];
    const cookie = await aCookie(owner.id);
    const writers = processes.map((one) => new LiveWriter(one, cookie, document.id));
    const heard = writers.map(() => 0);
    for (const [n, writer] of writers.entries()) {
      writer.provider.on("stateless", ({ payload }: { payload: string }) => {
        if ("beside" in (JSON.parse(payload) as object)) heard[n] = (heard[n] ?? 0) + 1;
      });
      await writer.saved();
    }
    const hears = (times: number) => until(() => heard.every((count) => count >= times), `it was told ${times} times`);
    const remarkId = await aRemark(document.id, member);
    await hears(1);
    const suggestionId = await aSuggestion(document.id, member, ["three months", "half a year"]);
    await hears(2);
    unwrap(await resolveRemark(await as(owner), { remarkId }));
    await hears(3);
    unwrap(await acceptSuggestion(await as(owner), { suggestionId, standing: "three months" }));
    await hears(4);
    for (const writer of writers) writer.leave();
  });
});
