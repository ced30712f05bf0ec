import { setTimeout as wait } from "node:timers/promises";
import * as Y from "yjs";
import { openText } from "~/modules/documents/open-text.server";
import { spansOf } from "~/modules/documents/rules/authorship/spans";
import { bodyOf } from "~/platform/collaboration/body";
import { closings } from "~/platform/collaboration/contract";
import { database } from "~/platform/db/database.server";
import { Chance } from "../chance";
import { HeadlessWriter } from "./headless-writer";
import { randomEdit } from "./random-edit";
import { writersClub } from "./writers-club";

export type Convergence = {
  edits: number;
  writers: number;
  drops: number;
  /** Messages that the next one overtook, and sockets that were turned back for it: their editors sent all again. */
  overtaken: number;
  turnedBack: number;
  kills: number;
  /** Replicas, the kept text among them, that differ from the first. */
  different: number;
  /** Letters and marks that had been acknowledged and were not kept. */
  lost: number;
  /** Letters of the kept text, and those that some writer is credited with. */
  letters: number;
  credited: number;
  /** Sockets of honest writers the servers closed, by the code they gave. */
  refused: Record<string, number>;
};
type Servers = { origins(): readonly string[]; kill?: () => Promise<void> };
type Wish = { edits: number; writers: number; kills: number; seed: number };

/** A socket whose change builds on what has not come yet is closed with this. */
const [behind] = closings.behind;

/**
 * Has several people write at random through several servers, with connections that break, messages that
 * overtake each other and servers that die, and compares what all have in the end.
 */
export async function convergence(servers: Servers, wish: Wish): Promise<Convergence> {
  const chance = new Chance(wish.seed);
  const { documentId, writers } = await writersClub(wish.writers);
  const jumble = { chance: new Chance(wish.seed + 1), likelihood: 0.01, out: 0, back: 0 };
  const editors = writers.map(({ token }) => new HeadlessWriter(token, documentId, jumble));
  const join = (editor: HeadlessWriter) => editor.connect(chance.one(servers.origins()));
  for (const editor of editors) join(editor);
  await until(() => editors.every(({ provider }) => provider?.synced), "everybody is there");
  let [drops, lost, kills] = [0, 0, 0];
  for (let edit = 1; edit <= wish.edits; edit++) {
    const editor = chance.one(editors);
    editor.doc.transact(() => randomEdit(editor.doc, chance));
    if (chance.happens(0.008)) {
      drops += 1;
      editor.drop();
      // Some come back at once, others after a while, to whichever server.
      setTimeout(() => join(editor), chance.below(1500));
    }
    if (servers.kill && kills < wish.kills && edit >= ((kills + 1) * wish.edits) / (wish.kills + 1)) {
      kills += 1;
      await servers.kill();
      lost += await lostOf(documentId, editors);
      for (const editor of editors.filter(({ origin }) => !servers.origins().includes(origin))) join(editor);
    }
    // Thirty changes a second by each of eight: faster than any hand, within the pace at which sockets are kept open.
    if (edit % 8 === 0) await wait(20 + chance.below(25));
  }
  await until(() => editors.every(({ saved }) => saved), "everything is kept", 60_000);
  const kept = await openText(database, documentId);
  const sample = shown(kept);
  await until(() => editors.every(({ doc }) => shown(doc) === sample), "everybody has everything").catch(
    () => undefined,
  );
  lost += await lostOf(documentId, editors);
  const hands = await database.documentHand.findMany({ where: { documentId } });
  const known = new Map(hands.map((hand) => [Number(hand.clientId), { ...hand, clientId: Number(hand.clientId) }]));
  const credited = spansOf(kept, known).filter(
    ({ hand, personId }) => writers[editors.findIndex(({ doc }) => doc.clientID === hand)]?.id === personId,
  );
  const closed = sums(editors.flatMap((editor) => [...editor.closings]).filter(([code]) => code >= 4400));
  // Whoever was overtaken on the way there may be turned back once for it; more would be a refusal.
  const turnedBack = Math.min(closed[behind] ?? 0, jumble.out);
  const refused = Object.entries({ ...closed, [behind]: (closed[behind] ?? 0) - turnedBack });
  const report = {
    edits: wish.edits,
    writers: wish.writers,
    drops,
    overtaken: jumble.out + jumble.back,
    turnedBack,
    kills,
    lost,
    different: editors.filter(({ doc }) => shown(doc) !== sample).length,
    letters: wordsIn(kept),
    credited: credited.reduce((sum, { text }) => sum + text.length, 0),
    refused: Object.fromEntries(refused.filter(([, count]) => count > 0)),
  };
  for (const editor of editors) editor.drop();
  return report;
}

function sums(counts: readonly (readonly [number, number])[]): Record<string, number> {
  const sum: Record<string, number> = {};
  for (const [code, count] of counts) sum[code] = (sum[code] ?? 0) + count;
  return sum;
}

const shown = (doc: Y.Doc): string => bodyOf(doc).toJSON();

const wordsIn = (doc: Y.Doc): number =>
  bodyOf(doc)
    .toArray()
    .reduce((sum, block) => sum + (block instanceof Y.XmlElement ? textLength(block) : 0), 0);
const textLength = (block: Y.XmlElement): number =>
  block.toArray().reduce((sum, text) => sum + (text instanceof Y.XmlText ? text.length : 0), 0);

/** What was acknowledged and is not kept. */
async function lostOf(documentId: number, editors: readonly HeadlessWriter[]): Promise<number> {
  const acknowledged = editors.map((editor) => [editor.doc.clientID, editor.acknowledged] as const);
  const kept = await openText(database, documentId);
  return acknowledged.reduce((sum, [pen, count]) => sum + Math.max(0, count - Y.getState(kept.store, pen)), 0);
}

export async function until(holds: () => boolean, what: string, most = 30_000): Promise<void> {
  for (const end = Date.now() + most; !holds(); await wait(20))
    if (Date.now() > end) throw new Error(`Waited in vain until ${what}.`);
}
