import type { Length } from "~/modules/moderation/rules/lengths";
import type { Reason } from "~/modules/moderation/rules/reasons";
import type { PersonContent } from "./club-content";

type Decision = { by: string; hoursLater: number; words: string };

/** Somebody of a club was asked to be quiet for a while: what they had remarked under a question, who decided it, and what came of it. */
export type SanctionContent = {
  /** Handle of a member, or a newcomer who is in the club for nothing else. */
  whom: string | Pick<PersonContent, "handle" | "name" | "about" | "languages" | "province">;
  /** The key of the question and what was said there. */
  question: string;
  saidDaysAgo: number;
  said: string;
  reason: Reason;
  length: Length;
  decided: Decision;
  /** The second key, where one is needed. */
  agreed?: Decision;
  /** Without an answer it waits for one. */
  appeal?: { hoursLater: number; words: string; answer?: Decision & { granted: boolean } };
};
