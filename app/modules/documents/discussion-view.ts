import type { VoiceView } from "~/modules/network/voice-view";
import type { DiffPart } from "~/platform/rich-text/word-diff";

/** Whether the words that something is about still stand, were changed since, or are gone. */
export type Standing = "same" | "changed" | "gone";

export type ReplyView = { id: number; voice: VoiceView; at: string; text: string; may: { remove: boolean } };

type ThreadBase = {
  id: number;
  voice: VoiceView;
  at: string;
  quote: string;
  standing: Standing;
  replies: ReplyView[];
  /** Where it stands in the text, for sorting; what is gone comes last. */
  order: number;
};

/** A proposed change as its page shows it. */
export type SuggestionView = ThreadBase & {
  kind: "suggestion";
  replacement: string;
  note: string;
  state: "open" | "accepted" | "rejected" | "withdrawn";
  /** The change with a few words around it; none where the words are gone. */
  change: DiffPart[] | null;
  /** The words that stand there now. */
  words: string;
  decision: { by: string; at: string; reason: string } | null;
  may: { decide: boolean; withdraw: boolean; reply: boolean };
};

/** A remark about words of the text, with what was said below it. */
export type RemarkView = ThreadBase & {
  kind: "remark";
  text: string;
  words: string;
  resolved: { by: string; at: string } | null;
  may: { resolve: boolean; remove: boolean; reply: boolean };
};

export type ThreadView = SuggestionView | RemarkView;
