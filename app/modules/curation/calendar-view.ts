import type { JourneyStage } from "~/modules/topics/journey-stages";
import type { Channel, pieceKinds, pieceStates } from "./rules/pieces";

/** A planned piece as the calendar shows it. */
export type PieceView = {
  id: number;
  title: string;
  kind: (typeof pieceKinds)[number];
  stage: JourneyStage;
  channel: Channel;
  day: string | null;
  state: (typeof pieceStates)[number];
  note: string;
  owner: { id: number; name: string } | null;
  link: { title: string; path: string } | null;
  overdue: boolean;
};
