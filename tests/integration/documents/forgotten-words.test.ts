import { afterEach, expect, it } from "vitest";
import { acceptSuggestion } from "~/modules/documents/accept-suggestion.server";
import { keepBegun } from "~/modules/documents/keep-begun.server";
import { openText } from "~/modules/documents/open-text.server";
import { openThreads } from "~/modules/documents/open-threads.server";
import { proposeChange } from "~/modules/documents/propose-change.server";
import { linesOf } from "~/modules/documents/rules/anchors";
import { spansOf } from "~/modules/documents/rules/authorship/spans";
import { handsOf } from "~/modules/documents/save-credits.server";
import { withdrawWords } from "~/modules/documents/withdraw-words.server";
import { writeRemark } from "~/modules/documents/write-remark.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { lineIn } from "../../support/discussed";
import { rewrite } from "../../support/documents";
import { aDraftFromAnswers } from "../../support/gathered";
import { aCookie, aLiveProcess, type LiveProcess, LiveWriter, until } from "../../support/live-writers";
import { as, refusalOf } from "../../support/world";

const reason = "It was meant for one dog.";

/** Every byte that is stored of a document's shared text. */
async function storedBytes(documentId: number): Promise<string> {
  const snapshots = await database.documentSnapshot.findMany({ where: { documentId } });
  const updates = await database.documentUpdate.findMany({ where: { documentId } });
  const parts = [...snapshots.map(({ state }) => state), ...updates.map(({ update }) => update)];
  return parts.map((part) => Buffer.from(part).toString("utf8")).join("");
}

let open: { stop(): void | Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.toReversed()) await one.stop();
  open = [];
});

it("words that their writer takes out are in no stored byte, moved, copied and deleted ones neither", async () => {
  const { ofOwner, curator, documentId } = await aDraftFromAnswers();
  // Moved, so that they stand in the mover's name with a mark; then once more; and copied by hand.
  const [comb, mine] = ["Comb the puppy for fleas every day.", "Mine stopped scratching after a week."];
  for (const text of [`${mine}\n\n${comb}`, `${comb}\n\n> ${mine}\n\n${mine}`, `${comb} Always.\n\n- ${mine}`])
    await rewrite(documentId, curator, text);
  expect(await storedBytes(documentId)).toContain("stopped scratching");

  unwrap(await withdrawWords(await as(ofOwner.author), { documentId, reason }));
  const bytes = await storedBytes(documentId);
  for (const words of ["Mine stopped", "scratching", "after a week"]) expect(bytes).not.toContain(words);
  expect(bytes).toContain("Comb the puppy");
  const lines = linesOf(await openText(database, documentId)).map(({ words }) => words);
  expect(lines).toEqual(["Comb the puppy for fleas every day. Always."]);
});

it("the others' words stay theirs, and go on being so when they are moved", async () => {
  const { vet, ofOwner, curator, documentId } = await aDraftFromAnswers();
  await rewrite(documentId, curator, "- Comb the puppy for fleas every day.\n- Mine stopped scratching after a week.");
  unwrap(await withdrawWords(await as(ofOwner.author), { documentId, reason }));
  await rewrite(documentId, curator, "# Fleas\n\n- Comb the puppy for fleas every day.");
  const spans = spansOf(await openText(database, documentId), await handsOf(database, documentId));
  expect(spans.map(({ personId, text }) => [personId, text])).toEqual([
    [curator.id, "Fleas"],
    [vet.id, "Comb the puppy for fleas every day."],
  ]);
});

it("what was proposed and said about them quotes them no longer, and cannot be taken over; the rest is left alone", async () => {
  const { vet, ofOwner, curator, documentId } = await aDraftFromAnswers();
  const about = async (begins: string, quote: string) => {
    const line = await lineIn(documentId, curator, begins);
    const { remarkId } = unwrap(await writeRemark(await as(vet), { documentId, ...line, quote, remark: "Sure?" }));
    const text = line.was.replace(quote, `${quote} or so`);
    const { suggestionIds } = unwrap(await proposeChange(await as(vet), { documentId, ...line, text }));
    return { remarkId, suggestionId: suggestionIds[0] ?? 0 };
  };
  const theirs = await about("Mine", "week");
  const others = await about("Comb", "every day");
  const begun = (quote: string) => JSON.stringify({ act: "remark", parts: [{ start: "", end: "", quote }], typed: {} });
  unwrap(await keepBegun(await as(vet), { documentId, begun: begun("Mine stopped scratching after a week") }));
  unwrap(await keepBegun(await as(curator), { documentId, begun: begun("Comb the puppy") }));
  unwrap(await withdrawWords(await as(ofOwner.author), { documentId, reason }));
  const kept = await database.begunThread.findMany({ select: { personId: true } });
  expect(kept).toEqual([{ personId: curator.id }]);

  const withdrawn = { quote: "", parts: [], quoteWithdrawnAt: expect.any(Date) as Date };
  const [suggestion, remark] = [
    await database.suggestion.findUniqueOrThrow({ where: { id: theirs.suggestionId } }),
    await database.remark.findUniqueOrThrow({ where: { id: theirs.remarkId } }),
  ];
  expect(suggestion).toMatchObject({ ...withdrawn, replacement: "", state: "open" });
  expect(remark).toMatchObject({ ...withdrawn, text: "Sure?" });
  const accepted = await acceptSuggestion(await as(curator), { suggestionId: suggestion.id, standing: "" });
  expect(refusalOf(accepted).message).toBe("authorship:problem.words-withdrawn");
  const { threads = [] } = (await openThreads(await as(curator), documentId)) ?? {};
  expect(new Set(threads.map(({ kind, id, withdrawn: gone }) => `${kind} ${id} ${String(gone)}`))).toEqual(
    new Set([
      `remark ${theirs.remarkId} true`,
      `remark ${others.remarkId} false`,
      `suggestion ${theirs.suggestionId} true`,
      `suggestion ${others.suggestionId} false`,
    ]),
  );
});

it("open editors of every process are told, nothing unsent is lost, and whoever comes later is not given the words", async () => {
  const { ofOwner, curator, documentId } = await aDraftFromAnswers();
  const processes: LiveProcess[] = [await aLiveProcess(), await aLiveProcess()];
  open.push(...processes);
  const cookie = await aCookie(curator.id);
  const [first, second] = processes.map((process) => {
    const writer = new LiveWriter(process, cookie, documentId);
    open.push({ stop: () => writer.leave() });
    return writer;
  });
  if (!first || !second || !processes[1]) throw new Error("There are two.");
  const told: string[] = [];
  for (const writer of [first, second])
    writer.provider.on("stateless", ({ payload }: { payload: string }) => told.push(payload));
  await until(() => first.provider.synced && second.provider.synced, "both are there");
  second.goOffline();
  second.append("Written on a train.");
  unwrap(await withdrawWords(await as(ofOwner.author), { documentId, reason }));
  await until(() => told.includes('{"forgotten":true}'), "the open editor is told");
  await second.comeBack();
  await second.saved();
  await until(() => first.words === second.words, "both say the same");
  expect(linesOf(first.doc).map(({ words }) => words)).toEqual([
    "Comb the puppy for fleas every day.",
    "Written on a train.",
  ]);
  expect(await storedBytes(documentId)).not.toContain("scratching");

  // The text was open all the while: a newcomer gets it from the process's memory.
  const late = new LiveWriter(processes[0] ?? processes[1], cookie, documentId);
  open.push({ stop: () => late.leave() });
  let given = "";
  late.doc.on("update", (update: Uint8Array) => (given += Buffer.from(update).toString("utf8")));
  await until(() => late.words === first.words, "the newcomer has the text");
  expect(given).toContain("Comb the puppy");
  expect(given).not.toContain("scratching");
});
