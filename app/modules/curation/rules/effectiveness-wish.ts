import { type JourneyStage, journeyStages } from "~/modules/topics/journey-stages";

/** Which pieces are shown, and whether the most or the least read come first. */
export type EffectivenessWish = {
  kind?: "question" | "document";
  stage?: JourneyStage | "none";
  /** The slug of a subject or wanted outcome. */
  theme?: string;
  order: "most" | "least";
  /** Themes are shown by the side of who said whether it helped, or of who answered; together without it. */
  sides?: SideView;
};

export const sideViews = ["told", "answered"] as const;
export type SideView = (typeof sideViews)[number];
export const pieceKindsShown = ["question", "document"] as const;
export const orders = ["most", "least"] as const;

/** Reads the filters of an address; what is not known is left out. */
export function readEffectivenessWish(query: URLSearchParams): EffectivenessWish {
  const theme = query.get("theme");
  return {
    kind: pieceKindsShown.find((kind) => kind === query.get("kind")),
    stage: [...journeyStages, "none" as const].find((stage) => stage === query.get("stage")),
    theme: theme && theme.length <= 60 ? theme : undefined,
    order: orders.find((order) => order === query.get("order")) ?? "most",
    sides: sideViews.find((view) => view === query.get("sides")),
  };
}
