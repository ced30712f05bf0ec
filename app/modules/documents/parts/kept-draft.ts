import { fromBase64, toBase64 } from "lib0/buffer";
import { placeOf, removeDraft } from "~/platform/drafts";
import type { BegunThread, OpenThreads } from "../discussion-view";
import type { Draft } from "./live-threads";

export type Typed = BegunThread["typed"];
/** `at` is when the portal kept it last; `dirty` while something was typed since. */
type Kept = BegunThread & { at?: string; dirty?: boolean };
type Recalled = { draft: Draft; typed: Typed };

/** So long after a letter the portal is told, in milliseconds. */
const pause = 1200;

/**
 * What somebody began to propose or say and did not send, with the words it is about: kept in this browser and by the
 * portal like other drafts, until it is sent or cancelled.
 */
export class KeptDraft {
  private readonly key: string;
  private readonly address: string;
  private at: string | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private last: Promise<unknown> = Promise.resolve();

  constructor({ documentId, self, path }: { documentId: number; self: number; path: string }) {
    this.key = `beside:${documentId}:${self}`;
    this.address = `${path}/discussion/begun`;
  }

  /** Keeps what was typed so far; a browser without storage, or without room, keeps nothing. */
  keep({ act, parts }: Draft, typed: Typed): void {
    const words = parts.map(({ start, end, quote }) => ({ start: toBase64(start), end: toBase64(end), quote }));
    this.store({ act, parts: words, typed: { ...typed }, at: this.at, dirty: true });
    this.timer ??= setTimeout(() => this.tell(), pause);
  }

  /** Tells the portal at once what it does not know yet: the page is being left. */
  flush(): void {
    if (this.timer) this.tell();
  }

  forget(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    removeDraft(this.key);
    this.inTurn(async () => {
      if (this.at) await this.send("");
      this.at = undefined;
    });
  }

  /** What an earlier page left, if it is sound. */
  recall(): Recalled | undefined {
    const kept = this.stored();
    this.at = kept?.at;
    if (kept?.dirty) this.timer ??= setTimeout(() => this.tell(), pause);
    return kept && recalled(kept);
  }

  /**
   * What the portal knows against what this browser does: something to go on with, null when it was sent or cancelled
   * elsewhere, undefined when all stays.
   */
  settle(begun: OpenThreads["begun"]): Recalled | null | undefined {
    const kept = this.stored();
    if (!begun) {
      if (!kept?.at || kept.dirty) return undefined;
      this.at = undefined;
      removeDraft(this.key);
      return null;
    }
    this.at = begun.at;
    if (kept && (kept.dirty || kept.at === begun.at)) return undefined;
    this.store(begun);
    return isBegun(begun) ? recalled(begun) : undefined;
  }

  private tell(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.inTurn(async () => {
      const kept = this.stored();
      if (!kept?.dirty) return;
      const { act, parts, typed } = kept;
      const at = await this.send(JSON.stringify({ act, parts, typed } satisfies BegunThread));
      if (!at) return;
      this.at = at;
      const now = this.stored();
      // Somebody may have typed on meanwhile.
      if (now) this.store({ ...now, at, dirty: JSON.stringify(now.typed) !== JSON.stringify(typed) });
    });
  }

  private async send(begun: string): Promise<string | undefined> {
    const body = new FormData();
    body.set("begun", begun);
    // Without a connection it stays in this browser, and is told with the next letter.
    const response = await fetch(this.address, { method: "POST", body, keepalive: true }).catch(() => undefined);
    return response?.ok ? (((await response.json()) as { at: string | null }).at ?? undefined) : undefined;
  }

  private inTurn(act: () => Promise<void>): void {
    this.last = this.last.then(act, act);
  }

  private store(kept: Kept): void {
    try {
      localStorage.setItem(placeOf(this.key), JSON.stringify(kept));
    } catch {
      return;
    }
  }

  private stored(): Kept | undefined {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(placeOf(this.key)) ?? "null");
      return isBegun(kept) ? kept : undefined;
    } catch {
      // No storage here, or something else lies in its place: then nothing was begun.
      return undefined;
    }
  }
}

function recalled({ act, parts, typed, at }: Kept): Recalled | undefined {
  try {
    const places = parts.map(({ start, end, quote }) => ({ start: fromBase64(start), end: fromBase64(end), quote }));
    return { draft: { act, parts: places, recalled: true, at }, typed };
  } catch {
    return undefined;
  }
}

function isBegun(value: unknown): value is Kept {
  if (typeof value !== "object" || value === null || !("parts" in value) || !("typed" in value)) return false;
  if (!("act" in value) || (value.act !== "change" && value.act !== "remark")) return false;
  if (!Array.isArray(value.parts) || typeof value.typed !== "object" || value.typed === null) return false;
  const parts: unknown[] = value.parts;
  return parts.length > 0 && parts.every(isPart) && Object.values(value.typed).every((one) => typeof one === "string");
}

const isPart = (part: unknown): boolean =>
  typeof part === "object" &&
  part !== null &&
  ["start", "end", "quote"].every(
    (name) => typeof Object.entries(part).find(([key]) => key === name)?.[1] === "string",
  );
