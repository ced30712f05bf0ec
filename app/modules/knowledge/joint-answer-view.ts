import type { VoiceView } from "~/modules/network/voice-view";

/** One voice of a joint answer and what it said to the text so far. */
export type JointVoiceView = {
  voice: VoiceView;
  answerId: number;
  approved: boolean;
  declined: boolean;
  reason: string;
  decidedAt: string | null;
};

/** A joint answer as its voices see it while it is made. */
export type JointAnswerView = {
  id: number;
  questionId: number;
  title: string;
  version: number;
  bodyHtml: string;
  changedAt: string;
  changedBy: string;
  answerId: number | null;
  published: boolean;
  ended: boolean;
  club: { id: number; slug: string; name: string; language: string };
  voices: JointVoiceView[];
  may: { decide: boolean; change: boolean; withdraw: boolean };
};
