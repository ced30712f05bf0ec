import type { Side } from "~/access/actor";
import type { JourneyStage } from "~/modules/topics/journey-stages";
import type { FactSource } from "./facts";

export type ExchangeAct = "asked" | "redirected" | "answered" | "commented" | "accepted" | "stated" | "promised";

/** Somebody did something to or for somebody. */
export type Exchange = {
  source: FactSource;
  number: number;
  /** To which of those who said it together, or by which of them. */
  part: number;
  clubId: number;
  questionId: number;
  at: Date;
  act: ExchangeAct;
  fromId: number;
  fromOrganisationId: number | null;
  fromSide: Side;
  toId: number | null;
  toOrganisationId: number | null;
  toSide: Side | null;
  /** Between a buyer and another side: for whom the other spoke (0 for nobody), and who the buyer was. */
  organisationId: number | null;
  customerId: number | null;
  /** Between the asker and somebody who helps: who helps. */
  expertId: number | null;
  askerId: number;
  groups: readonly string[];
  askerGroups: readonly string[];
  topicIds: readonly number[];
  stage: JourneyStage | null;
  organisationSeconds: number | null;
  expertSeconds: number | null;
  sellerSeconds: number | null;
  /** Of a question: seconds until the first answer of somebody else. */
  firstSeconds: number | null;
  /** Of a promise to answer: whether it was kept. */
  kept: boolean | null;
  accepted: boolean;
  up: number;
  down: number;
};

/** The groups somebody in a club belonged to at a moment, such as "tenure:newcomer" or "province:นนทบุรี". */
export type GroupsOf = (when: { personId: number; clubId: number; at: Date }) => readonly string[];
