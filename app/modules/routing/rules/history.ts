import type { Side } from "~/access/actor";

/** What a text said from one moment on. Times are milliseconds. */
type Said = { from: number; words: ReadonlySet<string> };
export type QuestionSaid = Said & { topicIds: readonly number[] };

export type HistoryAnswer = {
  personId: number;
  organisationId: number | null;
  side: Side;
  at: number;
  /** Its texts, oldest first. */
  said: readonly Said[];
  /** Votes with the moment from which they are known. */
  votes: readonly { from: number; value: number }[];
  acceptedFrom: number | null;
  removedAt: number | null;
};

export type HistoryQuestion = {
  id: number;
  askerId: number;
  at: number;
  said: readonly QuestionSaid[];
  removedAt: number | null;
  answers: readonly HistoryAnswer[];
};

/** All that a club's past tells, each thing with the moment from which it was known; questions by time. */
export type History = {
  questions: readonly HistoryQuestion[];
  /** When each person wrote or changed anything, oldest first. */
  acts: ReadonlyMap<number, readonly number[]>;
};

/** What a text said at a moment; its first words before that. */
export function saidAt<One extends { from: number }>(said: readonly One[], at: number): One | undefined {
  return said.findLast(({ from }) => from <= at) ?? said[0];
}

const day = 86_400_000;

/**
 * From when something is known. Imported votes and acceptances bear only their day, at midnight: they may have come at any
 * hour of it, so that they are known when it is over.
 */
export function knownFrom(date: Date): number {
  const at = date.getTime();
  return at % day === 0 ? at + day : at;
}
