import type { Side } from "~/access/actor";

/** Whoever writes, for whom, and from which side. */
export type Writer = { personId: number; organisationId: number | null; side: Side; authorTitle: string };

/** The pen of one Yjs client: all that this client wrote is its writer's. */
export type Hand = Writer & {
  clientId: number;
  /** The portal brought words back with it, and marked whose they were. */
  restores?: boolean;
};

/** Hands by their client's number. */
export type Hands = ReadonlyMap<number, Hand>;

/** A stretch of the text that one hand wrote; `block` counts paragraphs, headings, code and pictures from the top. */
export type Span = Writer & { hand: number; block: number; text: string };
