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
  | "idea";
export type Subject = { kind: SubjectKind; id: number };
