/** The files of a public Stack Exchange dump, by name without ".xml"; each has the same name in small letters as its outermost element. */
export const dumpFiles = ["Users", "Tags", "Posts", "Comments", "Votes", "PostLinks", "PostHistory", "Badges"] as const;
export type DumpFile = (typeof dumpFiles)[number];

/** Without these there is nothing to import. */
export const neededFiles: readonly DumpFile[] = ["Posts", "Users"];

/** The attributes of one row, as they stand in the file. */
export type Values = Readonly<Record<string, string>>;

/** One row as it was read, or why it cannot be. */
export type DumpRow =
  | { line: number; values: Values; problem?: undefined }
  | { line: number; values?: undefined; problem: string };

/** What is counted apart in the tables that a person reads. */
export const categories = [
  "users",
  "questions",
  "answers",
  "tag texts",
  "other posts",
  "comments",
  "votes",
  "links",
  "revisions",
  "other history",
  "tags",
  "badges",
] as const;
export type Category = (typeof categories)[number];

/** What a row counts as. */
export function categoryOf(file: DumpFile, values: Values): Category {
  switch (file) {
    case "Posts":
      return (
        ({ "1": "questions", "2": "answers", "4": "tag texts", "5": "tag texts" } as const)[values.PostTypeId ?? ""] ??
        "other posts"
      );
    case "PostHistory":
      return /^[1-9]$/.test(values.PostHistoryTypeId ?? "") ? "revisions" : "other history";
    case "PostLinks":
      return "links";
    case "Users":
      return "users";
    case "Tags":
      return "tags";
    case "Comments":
      return "comments";
    case "Votes":
      return "votes";
    case "Badges":
      return "badges";
  }
}
