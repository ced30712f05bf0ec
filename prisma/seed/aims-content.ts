/** What people of a demo club want in the end, and which of its questions, documents and wishes, by their keys, are filed under it. */
export type AimContent = {
  /** Latin, lower case with hyphens; unique in the club, also among its topics. */
  slug: string;
  name: string;
  /** One or two sentences: how one knows that it is reached, and what it depends on. */
  about: string;
  questions: readonly string[];
  documents?: readonly string[];
  ideas?: readonly string[];
};

/** The slugs of the wanted outcomes that something of a club is filed under. */
export const aimsFor = (
  aims: readonly AimContent[] | undefined,
  kind: "questions" | "documents" | "ideas",
  key: string,
): string[] => (aims ?? []).filter((aim) => aim[kind]?.includes(key)).map(({ slug }) => slug);
