import type { Side } from "~/access/actor";
import type { JourneyStage } from "~/modules/topics/journey-stages";
import type { SideView } from "./rules/effectiveness-wish";
import type { Proposal, Verdict } from "./rules/verdict";

/** How a question or document of a club does. */
export type PieceFigures = {
  kind: "question" | "document";
  id: number;
  title: string;
  path: string;
  stage: JourneyStage | null;
  /** When it was asked or published. */
  since: string;
  views: number;
  /** People who answered, voted, remarked, followed, kept, suggested or said whether it helped. */
  reach: number;
  /** Votes, remarks, follows, kept, suggestions. */
  engagement: number;
  helped: number;
  notHelped: number;
  /** Somebody says that it is no longer valid, or it was asked to be mended. */
  doubted: boolean;
  proposal: Proposal;
  decided: { verdict: Verdict; reason: string; by: string; at: string } | null;
};

/** What people said of whether things under one subject or wanted outcome helped. */
export type ThemeFigures = { slug: string; name: string; aim: boolean; helped: number; notHelped: number } & Record<
  SideView,
  Partial<Record<Side, { helped: number; notHelped: number }>>
>;

/** All pieces of one stage together. */
export type StageFigures = {
  stage: JourneyStage | null;
  pieces: number;
  views: number;
  helped: number;
  notHelped: number;
};
