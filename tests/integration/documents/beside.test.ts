import { afterEach, describe, expect, it } from "vitest";
import { acceptSuggestion } from "~/modules/documents/accept-suggestion.server";
import { openText } from "~/modules/documents/open-text.server";
import { openThreads } from "~/modules/documents/open-threads.server";
import { proposeChange } from "~/modules/documents/propose-change.server";
import { resolveRemark } from "~/modules/documents/resolve-remark.server";
import { threadPlacer } from "~/modules/documents/rules/placed-threads";
import { writeRemark } from "~/modules/documents/write-remark.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aDiscussedDocument, aRemark, aSuggestion, lineIn } from "../../support/discussed";
import { aCookie, aLiveProcess, type LiveProcess, LiveWriter, until } from "../../support/live-writers";
import { aVoice, write } from "../../support/shared-text";
import { aPerson, as, refusalOf } from "../../support/world";

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
    const given = { documentId: document.id, ...line, stretch: `${from}-${to}` };
    unwrap(await writeRemark(await as(member), { ...given, remark: "Really?" }));
    const text = `${twice.slice(0, from)}five times a day${twice.slice(to)}`;
    const { suggestionIds } = unwrap(await proposeChange(await as(member), { ...given, text }));
    expect(suggestionIds).toHaveLength(1);
    const place = threadPlacer(await openText(database, document.id));
    const { threads = [] } = (await openThreads(await as(member), document.id)) ?? {};
    expect(threads.map((thread) => place(thread).place?.from)).toEqual([from, from]);
    expect(threads.map(({ quote }) => quote)).toEqual(["four times", "four times"]);
  });

  it("are refused when they changed nothing, or are no longer there", async () => {
    const { document, owner, member } = await aDiscussedDocument();
    const line = await lineIn(document.id, member, "Puppies");
    const given = { documentId: document.id, ...line, stretch: "0-7" };
    const unchanged = await proposeChange(await as(member), { ...given, text: line.was });
    expect(refusalOf(unchanged).fields).toEqual({ text: "authorship:problem.nothing-changed" });
    await write(document.id, aVoice(owner.id), line.was.replace("Puppies eat", "Kittens drink"));
    const remark = await writeRemark(await as(member), { ...given, remark: "Really?" });
    expect(refusalOf(remark).fields).toEqual({ quote: "authorship:problem.quote-not-there" });
    expect(refusalOf(await writeRemark(await as(member), { ...given, stretch: "x" })).kind).toBe("invalid");
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
