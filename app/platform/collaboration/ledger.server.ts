import * as Y from "yjs";
import { metrics } from "../metrics.server";
import { bodyOf } from "./body";
import type { Closing, Keeper, Pen } from "./contract";
import { judgeUpdate, type Verdict } from "./judge-update";
import { KnownStructs } from "./known-structs";

type Entry = { update: Uint8Array; by: Pen; settle: (closing: Closing | undefined) => void };
type Accepted = Extract<Verdict, { fault: undefined }>;

/** A text with everything that was ever written and deleted in it weighs at most this many bytes. */
const mostBytes = 32 * 1024 * 1024;

/**
 * The one way for changes into an open text. They queue, are judged against what is there and what was taken before
 * them, and are kept in the database together; only then may they be shown and acknowledged.
 */
export class Ledger {
  private known: KnownStructs;
  private readonly queue: Entry[] = [];
  private working: Promise<void> | undefined;
  private catching: Promise<void> | undefined;
  /** All rows up to this one are in the text. */
  private seen: bigint;
  /** Our own rows beyond it. */
  private own: bigint[] = [];
  private readonly pens = new Map<number, string>();
  private bytes: number;

  constructor(
    readonly textId: number,
    readonly doc: Y.Doc,
    private readonly given: { keeper: Keeper; from: string; upToId: bigint; bytes: number },
  ) {
    // Yjs knows what kind of thing the body is once somebody has asked for it.
    bodyOf(doc);
    this.known = new KnownStructs(doc);
    this.seen = given.upToId;
    this.bytes = given.bytes;
  }

  /** Takes a change, or says why its sender's socket has to close. */
  add(update: Uint8Array, by: Pen): Promise<Closing | undefined> {
    return new Promise((settle) => {
      this.queue.push({ update, by, settle });
      this.working ??= this.work().finally(() => {
        this.working = undefined;
      });
    });
  }

  /** Whether an update is sound, for those who may only watch: nothing of it is taken. */
  isSound(update: Uint8Array): boolean {
    return judgeUpdate(this.known, update).fault !== "broken";
  }

  /** Resolves when everything that came so far is kept. */
  async settled(): Promise<void> {
    while (this.working) await this.working;
  }

  /** Takes in what other processes kept. */
  async catchUp(): Promise<void> {
    // What began before this call may have looked too early: wait for it, then look once for all who wait.
    await this.catching?.catch(() => undefined);
    this.catching ??= this.fetch().finally(() => {
      this.catching = undefined;
    });
    await this.catching;
  }

  /** Whether a pen is somebody's own; a new one becomes theirs. */
  async holds(clientId: number, by: Pen): Promise<boolean> {
    const holder = `${by.personId} ${by.organisationId} ${by.side}`;
    if (this.pens.get(clientId) === holder) return true;
    const theirs = await this.given.keeper.claimPen(this.textId, clientId, by);
    if (theirs) this.pens.set(clientId, holder);
    return theirs;
  }

  private async fetch(): Promise<void> {
    const { updates, upToId } = await this.given.keeper.since(this.textId, this.seen, this.own);
    this.doc.transact(() => {
      for (const update of updates) Y.applyUpdate(this.doc, update);
    });
    for (const update of updates) this.bytes += update.length;
    if (upToId > this.seen) this.seen = upToId;
    this.own = this.own.filter((id) => id > this.seen);
  }

  private async work(): Promise<void> {
    while (this.queue.length > 0) {
      const batch = this.queue.splice(0);
      this.known.settle();
      const answers = await this.keep(batch).catch(() => undefined);
      // Nobody knows what the database did: all begin anew, and send again what is missing.
      if (!answers) this.known = new KnownStructs(this.doc);
      batch.forEach(({ settle }, n) => {
        const answer = answers ? answers[n] : "failed";
        metrics.liveUpdates.inc({ outcome: answer ?? "taken" });
        settle(answer);
      });
    }
  }

  private async keep(batch: readonly Entry[]): Promise<(Closing | undefined)[]> {
    const answers: (Closing | undefined)[] = [];
    const taken: Uint8Array[] = [];
    for (const entry of batch) {
      const found = await this.consider(entry);
      answers.push(typeof found === "string" ? found : undefined);
      if (typeof found === "string" || !found.brings) continue;
      this.known.take(found.structs);
      this.bytes += entry.update.length;
      taken.push(entry.update);
    }
    if (taken.length > 0) this.own.push(...(await this.given.keeper.add(this.textId, taken, this.given.from)));
    return answers;
  }

  private async consider({ update, by }: Entry): Promise<Closing | Accepted> {
    let verdict = judgeUpdate(this.known, update);
    const foreign = verdict.fault === undefined && !(await this.allHeld(verdict.clients, by));
    if (verdict.fault === "behind" || foreign) {
      // Perhaps it builds on, or brings along, what another process has kept already.
      await this.catchUp();
      this.known.settle();
      verdict = judgeUpdate(this.known, update);
    }
    if (verdict.fault !== undefined) return verdict.fault;
    if (foreign && !(await this.allHeld(verdict.clients, by))) return "foreign";
    const grows = verdict.clients.length > 0;
    return grows && this.bytes + update.length > mostBytes ? "tooLarge" : verdict;
  }

  private async allHeld(clients: readonly number[], by: Pen): Promise<boolean> {
    for (const client of clients) if (!(await this.holds(client, by))) return false;
    return true;
  }
}
