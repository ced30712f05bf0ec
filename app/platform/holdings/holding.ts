import type { Sql } from "../db/sql.server";

/** Under which heading a person finds it in what they take along. */
export const holdingTopics = [
  "account",
  "places",
  "credentials",
  "said",
  "documents",
  "wishes",
  "marks",
  "lists",
  "told",
  "asked",
  "rooms",
  "club-work",
  "record",
] as const;

export type HoldingTopic = (typeof holdingTopics)[number];

/** What one table holds of a person: declared by the module whose table it is, beside what becomes of it when they leave for good. */
export type Holding = {
  table: string;
  topic: HoldingTopic;
  /** Columns with the number of whoever the row belongs to: the row is handed out whole. */
  own?: readonly string[];
  /** Columns that name them in what is not theirs (who removed it, who was asked): only that, when and why is handed out. */
  named?: readonly string[];
  /** Columns with an e-mail address: a row with theirs is their own. */
  email?: readonly string[];
  /** Columns that nobody is handed: secrets, bytes, and words of others. */
  hidden?: readonly string[];
  /** Columns with their number that are not handed out, each with the reason. */
  unlisted?: Readonly<Record<string, string>>;
  /** Where it is read, with columns in braces. */
  address?: string;
  /** What the table alone does not tell: words kept inside something that many wrote. */
  more?: { name: string; of: (personId: number) => Sql };
  /**
   * When they have left for good their own rows go, are released by an act of their module's, or stay and are then of a
   * former member without a name.
   */
  afterwards: "goes" | "released" | "nameless";
};

/** All columns of a holding that have a person's number. */
export const numberColumns = ({ own = [], named = [], unlisted = {} }: Holding): string[] => [
  ...own,
  ...named,
  ...Object.keys(unlisted),
];
