import type { ClubRole, SeatKind, Side } from "~/access/actor";
import type { NamedTopic } from "../candidate";

/** A question to be ranked for, as far as the rule looks at it. */
export type Asked = {
  clubId: number;
  askerId: number;
  /** For whom the asker speaks, and whom the asker works for. */
  askerOrganisationIds: readonly number[];
  askedOrganisationId: number | null;
  askedPersonId: number | null;
  language: string;
  /** Where the asker lives, or nothing. */
  province: string;
  title: string;
  text: string;
  topics: readonly (NamedTopic & { questionCount: number })[];
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
  /** When they last wrote anything, in milliseconds. */
  lastActAt: number | null;
};

/** Thai as soon as a Thai letter occurs, else the language of the club's other tongue. */
export const languageOf = (text: string): string => (/[\u0E01-\u0E5B]/.test(text) ? "th" : "en");
