import type { Side } from "~/access/actor";
import type { Marks } from "~/modules/knowledge/mark-chips";
import type { VoiceView } from "~/modules/network/voice-view";
import type { Segment } from "./rules/snippet";
import type { FacetName, FindableKind } from "./search-engine";

export type { Segment } from "./rules/snippet";

/** One hit as a page shows it; segments say what was looked for. */
export type HitView = {
  kind: FindableKind;
  id: number;
  /** A topic that people want to come of it. */
  aim: boolean;
  questionId: number | null;
  /** The plain title, for its address. */
  name: string;
  title: Segment[];
  snippet: Segment[];
  /** What the address of a club, topic, organisation or person is made of. */
  slug: string;
  side: Side | null;
  club: { slug: string; name: string; language: string } | null;
  voice: VoiceView | null;
  /** Of its question. */
  warned: Marks["warned"];
  score: number;
  answerCount: number | null;
  accepted: boolean;
  closed: boolean;
  createdAt: string;
};

/** A way to narrow the hits, and how many there would be. */
export type FacetValue = { value: string; name: string | null; count: number; chosen: boolean };
/** Topics of the engine shown by their kind: what it is about, and what is to come of it. */
export type ShownFacet = FacetName | "aim";
export type Facet = { facet: ShownFacet; values: FacetValue[] };
