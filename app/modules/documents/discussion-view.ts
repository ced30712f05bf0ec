import type { VoiceView } from "~/modules/network/voice-view";
import type { DiffPart } from "~/platform/rich-text/word-diff";
import type { KeptPart } from "./rules/parts";

/**
 * Whether the words that something is about still stand, were changed since, are gone, or were taken out for good by
 * whoever wrote them.
 */
export type Standing = "same" | "changed" | "gone" | "withdrawn";

export type ReplyView = { id: number; voice: VoiceView; at: string; text: string; may: { remove: boolean } };

type KeptBase = {
  id: number;
  voice: VoiceView;
  at: string;
  quote: string;
  /** Whoever had written the words it is about took them out of the document. */
  withdrawn: boolean;
  replies: ReplyView[];
  /** Where its words are, line by line. */
  parts: KeptPart[];
};

/** A proposed change as it is kept: where it stands is found in the text. */
export type KeptSuggestion = KeptBase & {
  kind: "suggestion";
  replacement: string;
  note: string;
  state: "open" | "accepted" | "rejected" | "withdrawn";
  decision: { by: string; at: string; reason: string } | null;
  may: { decide: boolean; withdraw: boolean; reply: boolean };
};

/** A remark about words of the text, with what was said below it, as it is kept. */
export type KeptRemark = KeptBase & {
  kind: "remark";
  text: string;
  resolved: { by: string; at: string } | null;
  may: { resolve: boolean; remove: boolean; reply: boolean };
};

export type KeptThread = KeptSuggestion | KeptRemark;

/** Where a thread stands in the text as it is now. */
export type Placing = {
  standing: Standing;
  /** The words that stand there now, line by line. */
  words: string;
  /** For sorting; what is gone comes last. */
  order: number;
};

/** A proposed change as its page shows it. */
export type SuggestionView = Omit<KeptSuggestion, "parts"> &
  Placing & {
    /** The change of each line with a few words around it; none where words are gone. */
    changes: DiffPart[][];
  };

/** A remark as its page shows it. */
export type RemarkView = Omit<KeptRemark, "parts"> & Placing;

export type ThreadView = SuggestionView | RemarkView;

/** What somebody began to propose or say and has not sent: about which words, as Yjs says it in Base64, and what they typed by field. */
export type BegunThread = {
  act: "change" | "remark";
  parts: { start: string; end: string; quote: string }[];
  typed: Record<string, string>;
};

/** What is open about a text, for the editor; with what the reader themself has begun, and when that was kept. */
export type OpenThreads = {
  threads: KeptThread[];
  may: { suggest: boolean; remark: boolean };
  more: boolean;
  begun: (BegunThread & { at: string }) | null;
};
