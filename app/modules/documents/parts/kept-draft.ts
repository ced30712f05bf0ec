import { fromBase64, toBase64 } from "lib0/buffer";
import { placeOf, removeDraft } from "~/platform/drafts";
import type { Draft } from "./live-threads";

export type Typed = Record<string, string>;
type Kept = { act: Draft["act"]; parts: { start: string; end: string; quote: string }[]; typed: Typed };

/** What somebody began to propose or say and did not send, with the words it is about: kept in this browser like other drafts, until it is sent or cancelled. */
export class KeptDraft {
  private readonly key: string;

  constructor({ documentId, self }: { documentId: number; self: number }) {
    this.key = `beside:${documentId}:${self}`;
  }

  /** Keeps what was typed so far; a browser without storage, or without room, keeps nothing. */
  keep({ act, parts }: Draft, typed: Typed): void {
    const words = parts.map(({ start, end, quote }) => ({ start: toBase64(start), end: toBase64(end), quote }));
    try {
      localStorage.setItem(placeOf(this.key), JSON.stringify({ act, parts: words, typed } satisfies Kept));
    } catch {
      return;
    }
  }

  forget(): void {
    removeDraft(this.key);
  }

  /** What an earlier page left, if it is sound. */
  recall(): { draft: Draft; typed: Typed } | undefined {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(placeOf(this.key)) ?? "null");
      if (!isKept(kept)) return undefined;
      const parts = kept.parts.map(({ start, end, quote }) => ({
        start: fromBase64(start),
        end: fromBase64(end),
        quote,
      }));
      return { draft: { act: kept.act, parts, recalled: true }, typed: kept.typed };
    } catch {
      // No storage here, or something else lies in its place: then nothing was begun.
      return undefined;
    }
  }
}

function isKept(value: unknown): value is Kept {
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
