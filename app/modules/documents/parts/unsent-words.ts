import { createStore, delMany, entries, set } from "idb-keyval";
import * as Y from "yjs";

/** Where this browser keeps what was written and not yet kept by the portal; whoever signs out takes it away. */
export const unsentDatabase = "chomrom-unsent";
const unsent = Symbol("unsent words");
/** So long something may wait to be acknowledged before it is kept here. */
const pause = 400;

type Kept = { voice: string; update: Uint8Array };
type Place = { documentId: number; self: number; voice: string };

/**
 * Words that were written and not acknowledged, in the browser's own database: they survive the closing of the page, and
 * arrive when the same person opens the text again for the same voice. Once they are acknowledged nothing of them stays here.
 */
export class UnsentWords {
  private readonly store = createStore(unsentDatabase, "texts");
  private readonly prefix: string;
  private waiting: Uint8Array[] = [];
  private stored: string[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private last: Promise<unknown> = Promise.resolve();
  /** Whether everything that waits is safe here. */
  safe = true;

  constructor(
    private readonly doc: Y.Doc,
    private readonly place: Place,
    private readonly given: { fromServer: (origin: unknown) => boolean; changed: () => void },
  ) {
    this.prefix = `${place.self} ${place.documentId} `;
    doc.on("update", this.note);
  }

  /** Brings what an earlier page left; it is written by its old pen, which is the same person's. */
  bring(): Promise<boolean> {
    return this.inTurn(async () => {
      for (const [key, { voice, update }] of await entries<string, Kept>(this.store)) {
        if (!key.startsWith(this.prefix) || voice !== this.place.voice || this.stored.includes(key)) continue;
        this.stored.push(key);
        Y.applyUpdate(this.doc, update, unsent);
      }
    });
  }

  /** Everything written here is kept by the portal. */
  acknowledged(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.waiting = [];
    this.safe = true;
    if (this.stored.length === 0) return;
    const keys = this.stored;
    this.stored = [];
    void this.inTurn(() => delMany(keys, this.store));
  }

  close(): void {
    this.doc.off("update", this.note);
    if (this.timer) this.keep();
  }

  private readonly note = (update: Uint8Array, origin: unknown): void => {
    if (origin === unsent || this.given.fromServer(origin)) return;
    this.waiting.push(update);
    this.safe = false;
    this.timer ??= setTimeout(this.keep, pause);
  };

  private readonly keep = (): void => {
    clearTimeout(this.timer);
    this.timer = undefined;
    const { waiting } = this;
    const key = `${this.prefix}${this.doc.clientID}`;
    const kept: Kept = { voice: this.place.voice, update: Y.mergeUpdates(waiting) };
    this.waiting = [kept.update];
    if (!this.stored.includes(key)) this.stored.push(key);
    void this.inTurn(() => set(key, kept, this.store)).then((done) => {
      if (!done || this.waiting.length !== 1 || this.waiting[0] !== kept.update) return;
      this.safe = true;
      this.given.changed();
    });
  };

  /** One after the other; a browser without a database, or without room, keeps nothing. */
  private inTurn(act: () => Promise<void>): Promise<boolean> {
    const turn = this.last.then(act).then(
      () => true,
      () => false,
    );
    this.last = turn;
    return turn;
  }
}
