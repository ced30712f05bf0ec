/** What interactions are about. */
export type SubjectKind =
  | "club"
  | "topic"
  | "question"
  | "answer"
  | "comment"
  | "organisation"
  | "person"
  | "document"
  | "idea"
  | "trial";
export type Subject = { kind: SubjectKind; id: number };
