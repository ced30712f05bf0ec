/** What waits on the desk, in the order in which it is worth looking at. */
export const sections = [
  "review",
  "doubts",
  "unanswered",
  "stale",
  "ideas",
  "results",
  "trials",
  "overdue",
  "drafts",
] as const;
export type Section = (typeof sections)[number];
export const curatedKinds = ["question", "answer", "document", "idea", "trial"] as const;
export type CuratedKind = (typeof curatedKinds)[number];
export const owners = ["mine", "nobody"] as const;
export const ages = [7, 30, 90] as const;

/** Which part of the desk is shown. */
export type DeskWish = {
  section?: Section;
  kind?: CuratedKind;
  /** The slug of a topic. */
  topic?: string;
  owner?: (typeof owners)[number];
  /** Waiting for at least so many days. */
  days?: number;
};

const among = <Value>(values: readonly Value[], text: string | null): Value | undefined =>
  values.find((value) => String(value) === text);

/** Reads the filters of an address; what is not known is left out. */
export function readDeskWish(query: URLSearchParams): DeskWish {
  const topic = query.get("topic");
  return {
    section: among(sections, query.get("section")),
    kind: among(curatedKinds, query.get("kind")),
    topic: topic && topic.length <= 60 ? topic : undefined,
    owner: among(owners, query.get("owner")),
    days: among(ages, query.get("days")),
  };
}

/** The same filters as they stand in an address. */
export function deskFilters(wish: DeskWish): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(wish)) if (value !== undefined) query.set(name, String(value));
  return query.toString();
}
