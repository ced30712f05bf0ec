import type { ClubRole, SeatKind, Side } from "~/access/actor";
import type { JourneyStage } from "~/modules/topics/journey-stages";
import type { TopicKind } from "~/modules/topics/topic-kinds";
import type { NamedTopic } from "../candidate";
import type { Season } from "./season";

/** A question to be ranked for, as far as the rule looks at it. */
export type Asked = {
  clubId: number;
  askerId: number;
  /** For whom the asker speaks, and whom the asker works for. */
  askerOrganisationIds: readonly number[];
  askedOrganisationId: number | null;
  askedPersonId: number | null;
  language: string;
  /** Where it matters when that was said, else where the asker lives, or nothing. */
  province: string;
  placeSaid: boolean;
  /** It matters now. */
  urgent: boolean;
  /** At which stage of the journey the asker is, and in which season it matters, where that was said. */
  stage: JourneyStage | null;
  season: Season | null;
  title: string;
  text: string;
  /** Subjects and wanted outcomes, each with the kind of credential that it asks for, or nothing. */
  topics: readonly (NamedTopic & { kind: TopicKind; questionCount: number; credentialKind: string })[];
};

/** What is told of somebody who may be asked, besides their answers. */
export type PersonFacts = {
  personId: number;
  membership: { role: ClubRole; side: Side; title: string } | null;
  /** Seats of this club that the person may speak for. */
  seats: readonly { organisationId: number; kind: SeatKind; side: Side }[];
  languages: readonly string[];
  province: string;
  declaredTopicIds: readonly number[];
  /** Kinds of credentials that were verified and hold now, of those that the topics ask for. */
  credentials: readonly string[];
  /** When they were asked of late in this club, in milliseconds, and how many of these questions still wait for them. */
  calls: readonly number[];
  open: number;
  /** When they last wrote or changed anything, in milliseconds, oldest first. */
  acts: readonly number[];
};

/** Thai as soon as a Thai letter occurs, else the language of the club's other tongue. */
export const languageOf = (text: string): string => (/[\u0E01-\u0E5B]/.test(text) ? "th" : "en");

/** The kinds of credentials that a question's topics ask for. */
export const kindsAskedFor = ({ topics }: Pick<Asked, "topics">): string[] => [
  ...new Set(topics.map(({ credentialKind }) => credentialKind).filter((kind) => kind !== "")),
];
