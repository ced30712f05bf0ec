import { setTimeout as wait } from "node:timers/promises";
import * as Y from "yjs";
import { bodyOf } from "~/platform/collaboration/body";
import { Chance } from "../chance";
import { until } from "./convergence";
import { HeadlessWriter } from "./headless-writer";
import { writersClub } from "./writers-club";

export type Echo = { writers: number; seconds: number; keys: number; median: number; p99: number; slowest: number };

/** How long a key that somebody presses takes until somebody else sees it, when many write in one document. */
export async function echo(origins: readonly string[], wish: { writers: number; seconds: number }): Promise<Echo> {
  const chance = new Chance(7);
  const { documentId, writers } = await writersClub(wish.writers);
  const editors = writers.map(({ token }) => new HeadlessWriter(token, documentId));
  for (const [n, editor] of editors.entries()) editor.connect(origins[n % origins.length] ?? "");
  await until(() => editors.every(({ provider }) => provider?.synced), "everybody is there", 60_000);
  for (const { doc } of editors) {
    const paragraph = new Y.XmlElement("paragraph");
    paragraph.insert(0, [new Y.XmlText("Begin ")]);
    bodyOf(doc).push([paragraph]);
  }
  await until(() => editors.every(({ saved }) => saved), "all have begun", 60_000);
  const pressed = new Map<string, number>();
  const times: number[] = [];
  for (const [n, editor] of editors.entries()) {
    const next = editors[(n + 1) % editors.length];
    // The neighbour is at the other server.
    next?.doc.on("afterTransaction", (transaction: Y.Transaction) => {
      const pen = editor.doc.clientID;
      const [before, after] = [transaction.beforeState.get(pen) ?? 0, transaction.afterState.get(pen) ?? 0];
      for (let clock = before; clock < after; clock++) {
        const at = pressed.get(`${pen} ${clock}`);
        if (at !== undefined) times.push(performance.now() - at);
        pressed.delete(`${pen} ${clock}`);
      }
    });
  }
  const until_ = Date.now() + wish.seconds * 1000;
  let keys = 0;
  await Promise.all(
    editors.map(async (editor) => {
      await wait(chance.below(500));
      for (; Date.now() < until_; await wait(350 + chance.below(300))) {
        const text = ownText(editor.doc);
        if (!text) continue;
        keys += 1;
        pressed.set(`${editor.doc.clientID} ${editor.written}`, performance.now());
        text.insert(text.length, "ก");
      }
    }),
  );
  await until(() => pressed.size === 0, "every key was seen", 20_000);
  for (const editor of editors) editor.drop();
  times.sort((one, other) => one - other);
  const at = (share: number) => Math.round(times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0);
  return { ...wish, keys, median: at(0.5), p99: at(0.99), slowest: at(1) };
}

function ownText(doc: Y.Doc): Y.XmlText | undefined {
  for (const block of bodyOf(doc).toArray()) {
    const text = block instanceof Y.XmlElement ? block.get(0) : undefined;
    if (text instanceof Y.XmlText && text._start?.id.client === doc.clientID) return text;
  }
}
