import { fromBase64, toBase64 } from "lib0/buffer";
import type { Anchor } from "./anchors";

/** So many lines may be chosen at once, to propose or to say something about them. */
export const MOST_LINES = 40;

/** One line of what a suggestion or a remark is about: its place as Yjs says it, in Base64, its words, and those proposed instead. */
export type KeptPart = { start: string; end: string; quote: string; replacement: string };

/** The same with a place to look for. */
export type Part = Anchor & { replacement: string };

type Row = { start: Uint8Array; end: Uint8Array; quote: string; replacement?: string; parts: unknown };

/** The lines of a kept suggestion or remark: its own place, unless it is about several. */
export function partsOf({ start, end, quote, replacement = "", parts }: Row): KeptPart[] {
  const several = parts as KeptPart[];
  return several.length > 0 ? several : [{ start: toBase64(start), end: toBase64(end), quote, replacement }];
}

export const placedPart = ({ start, end, ...words }: KeptPart): Part => ({
  ...words,
  start: fromBase64(start),
  end: fromBase64(end),
});

/** How lines are kept together: the words of all, where the first stands, and each by itself where they are several. */
export function keptTogether([first, ...others]: readonly [Part, ...Part[]]) {
  const all = [first, ...others];
  const parts = all.map(
    ({ start, end, ...words }): KeptPart => ({ start: toBase64(start), end: toBase64(end), ...words }),
  );
  return {
    start: new Uint8Array(first.start),
    end: new Uint8Array(first.end),
    quote: all.map(({ quote }) => quote).join("\n"),
    replacement: all.map(({ replacement }) => replacement).join("\n"),
    parts: others.length > 0 ? parts : [],
  };
}
