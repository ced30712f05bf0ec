import type { VoiceView } from "~/modules/network/voice-view";
import type { Marks } from "./mark-chips";

/** An answer as a row of a list shows it. */
export type AnswerListItem = {
  id: number;
  excerpt: string;
  voice: VoiceView;
  /** Of its question. */
  warned: Marks["warned"];
  /** Those who gave it together with its author. */
  together: string[];
  upCount: number;
  accepted: boolean;
  createdAt: string;
  question: { id: number; title: string };
  club: { slug: string; name: string; language: string };
};

export type AnswerListPage = { items: AnswerListItem[]; next: string | null };
