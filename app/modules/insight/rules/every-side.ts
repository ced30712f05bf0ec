import type { Side } from "~/access/actor";
import type { Felt } from "./felt";

/** How many days may be looked back on. */
export const lookBacks = [30, 90, 365] as const;
export type LookBack = (typeof lookBacks)[number];

/** The days that an address asks for; a quarter unless it names another. */
export const lookBackOf = (text: string | null): LookBack => lookBacks.find((days) => String(days) === text) ?? 90;

/** How a side of a club fared: what it asked and how long it waited, what it gave and what it heard of that. */
export type SideView = {
  side: Side;
  people: number;
  asked: number;
  answered: number;
  /** Seconds until somebody else answered, the median over the questions that were. */
  wait: number | null;
  answers: number;
  accepted: number;
  thanks: number;
  /** Answers that were accepted or voted on: whoever wrote them learned what became of them. */
  heard: number;
  gathered: number;
  /** The share of the answers that the busiest person wrote. */
  busiest: number | null;
  kept: number;
  missed: number;
  waiting: number;
  late: number;
  wished: number;
  promised: number;
  done: number;
} & Felt;

/** How an organisation with a seat fared. */
export type OrganisationFare = Pick<
  SideView,
  "side" | "answers" | "thanks" | "heard" | "wait" | "kept" | "missed" | "waiting" | "late"
> & { slug: string; name: string; logoKey: string | null };

/** Something that was told to everybody, and what came back. */
export type Sent = {
  kind: "announcement" | "outcome" | "progress";
  id: number;
  title: string;
  at: string;
  path: string;
  by: string;
  replies: number;
  /** Whether whoever told it answered after the first reply. */
  answered: boolean;
};

export type Dialogue = { sends: number; heard: number; answered: number; ratio: number | null };

/**
 * Whether what is told comes back as talk: sends that drew a reply which was answered, of all sends.
 * Population: announcements and what was told of wishes in the period. More is better; 1 means every word out became a conversation.
 */
export function dialogueOf(sent: readonly Pick<Sent, "replies" | "answered">[]): Dialogue {
  const heard = sent.filter(({ replies }) => replies > 0);
  const answered = heard.filter((one) => one.answered).length;
  return {
    sends: sent.length,
    heard: heard.length,
    answered,
    ratio: sent.length === 0 ? null : answered / sent.length,
  };
}
