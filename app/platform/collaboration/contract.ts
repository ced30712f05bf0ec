import type * as Y from "yjs";
import type { Side } from "~/access/actor";

/** What others see of somebody who has a text open; the server says it, so that nobody can pose as another. */
export type Presence = { [name: string]: string | number | null };

/** Who writes, and for whom. */
export type Pen = {
  personId: number;
  organisationId: number | null;
  side: Side;
  title: string;
  sponsored: boolean;
};

/** Somebody was let in to a text. */
export type Entrance = {
  sessionId: string;
  /** Whether they may change the text, or only watch. */
  mayWrite: boolean;
  presence: Presence;
  pen: Pen;
};

/** An open text, by those who have it open. */
export type Visit = { sessionId: string; personId: number; textId: number };

/** Who may come in: asked at every connection, and again whenever a right may have changed. */
export type Door = {
  enter(cookies: Record<string, string>, textId: number): Promise<Entrance | "signed-out" | "refused">;
  /** A word for everything that the answer depends on, per visit: when it changes, `enter` is asked again. */
  traces(visits: readonly Visit[]): Promise<string[]>;
};

/** Where texts are kept. */
export type Keeper = {
  open(textId: number): Promise<{ updates: Uint8Array[]; upToId: bigint }>;
  /** Keeps changes in one go, each in its row; once it returns they are safe. Tells the other processes. */
  add(textId: number, updates: readonly Uint8Array[], from: string): Promise<bigint[]>;
  /** What others added since a row, in order, without the rows named. */
  since(textId: number, id: bigint, without: readonly bigint[]): Promise<{ updates: Uint8Array[]; upToId: bigint }>;
  /** Gives a pen to somebody unless it is another's already; says whether it is theirs. */
  claimPen(textId: number, clientId: number, pen: Pen): Promise<boolean>;
  /** The text rests: keeps what lists show of it, and puts its changes together when there are many. */
  rest(textId: number, doc: Y.Doc): Promise<void>;
};

/** Why a socket is closed: its code, and a word that the editor understands. */
export const closings = {
  ended: [4403, "right-ended"],
  foreign: [4406, "foreign-pen"],
  broken: [4400, "broken-change"],
  unfit: [4422, "unfit-content"],
  tooLarge: [4413, "too-large"],
  tooMany: [4429, "too-many"],
  idle: [4408, "nobody-came"],
  behind: [4409, "behind"],
  changed: [4410, "changed"],
  failed: [1011, "failed"],
  restart: [1012, "restart"],
} as const satisfies Record<string, readonly [number, string]>;
export type Closing = keyof typeof closings;
