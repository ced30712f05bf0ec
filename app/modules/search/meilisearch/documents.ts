import type { Settings } from "meilisearch";
import { plain } from "~/platform/words/plain";
import { isStopWord } from "~/platform/words/stop-words";
import { type Word, wordsOf } from "~/platform/words/words";
import { spelled } from "../rules/spelled";
import type { Entry, Findable } from "../search-engine";

/** A thing as Meilisearch keeps it: its texts twice, once spelled so that no Thai mark gets lost, once for Meilisearch's own analysis. */
export type EntryDocument = {
  id: string;
  kind: string;
  subjectId: number;
  clubId: number | null;
  questionId: number | null;
  membersOnly: boolean;
  spelledTitle: string;
  spelledTopics: string;
  spelledText: string;
  title: string;
  topics: string[];
  text: string;
  topicIds: number[];
  side: string | null;
  answered: string | null;
  accepted: boolean;
  pull: number;
};

const spelledFields = ["spelledTitle", "spelledTopics", "spelledText"];
const ownFields = ["title", "topics", "text"];
/** In which fields each way of asking looks. */
export const fields = { spelled: spelledFields, own: ownFields };

export const indexSettings: Settings = {
  searchableAttributes: [...spelledFields, ...ownFields],
  filterableAttributes: ["kind", "clubId", "questionId", "membersOnly", "topicIds", "side", "answered"],
  displayedAttributes: ["kind", "subjectId"],
  sortableAttributes: ["pull"],
  rankingRules: ["words", "typo", "attribute", "proximity", "exactness", "pull:desc"],
  // one letter more or less in a spelled word is another Thai word
  typoTolerance: {
    enabled: true,
    disableOnAttributes: spelledFields,
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 8 },
  },
  pagination: { maxTotalHits: 501 },
  faceting: { maxValuesPerFacet: 50 },
};

export const idOf = ({ kind, id }: Findable): string => `${kind}-${id}`;

/** A word spelled, with an end that keeps Meilisearch's prefix search from finding longer words. */
export const spelledWord = (word: string): string => `${spelled(word).replace(/[^a-z0-9]/g, "x")}zz`;

/** A thing as a document. */
export function documentOf(entry: Entry): EntryDocument {
  const { kind, subjectId, clubId, questionId, membersOnly, side, accepted } = entry;
  const title = kind === "answer" ? "" : entry.title;
  const topics = kind === "answer" ? [] : entry.topics.map(({ name }) => name);
  return {
    ...{
      id: idOf({ kind, id: subjectId }),
      kind,
      subjectId,
      clubId,
      questionId,
      membersOnly,
      side,
      accepted,
      title,
      topics,
    },
    spelledTitle: spelledText(title),
    spelledTopics: spelledText(topics.join(" · ")),
    spelledText: spelledText(entry.text),
    text: entry.text,
    topicIds: entry.topics.map(({ id }) => id),
    answered: entry.answered === null ? null : accepted ? "accepted" : entry.answered ? "yes" : "no",
    pull: pullOf(entry),
  };
}

function spelledText(text: string): string {
  const telling = [...wordsOf(plain(text))].filter(({ word }) => !isStopWord(word));
  return telling
    .flatMap(({ word, stem }: Word) => (stem ? [spelledWord(word), spelledWord(stem)] : [spelledWord(word)]))
    .join(" ");
}

/** The same as search_pull in the database. */
function pullOf({ score, answered, accepted, closed, activeAt }: Entry): number {
  const state = accepted ? 0.3 : answered ? 0.15 : 0;
  const years = (activeAt.getTime() - Date.UTC(2020, 0, 1)) / 126_230_400_000;
  return (
    0.25 * Math.log(1 + Math.max(score, 0)) - (score < 0 ? 0.3 : 0) + state - (closed ? 0.3 : 0) + Math.LN2 * years
  );
}
