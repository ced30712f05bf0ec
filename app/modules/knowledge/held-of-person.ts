import type { Holding } from "~/platform/holdings/holding";

const ofAuthor = { topic: "said", own: ["authorId"], afterwards: "nameless" } as const;
const onlyNamed = { topic: "club-work", afterwards: "nameless" } as const;

/** What knowledge's tables hold of a person. */
export const heldByKnowledge: readonly Holding[] = [
  { table: "Question", ...ofAuthor, named: ["askedPersonId", "removedById"], address: "/questions/{id}" },
  { table: "QuestionContext", ...ofAuthor, own: ["setById"], address: "/questions/{questionId}/context" },
  { table: "Answer", ...ofAuthor, named: ["removedById"], address: "/questions/{questionId}#answer-{id}" },
  { table: "AnswerVoice", ...ofAuthor },
  { table: "Revision", ...ofAuthor, address: "/{subjectKind}s/{subjectId}/history" },
  { table: "JointVoice", ...ofAuthor, address: "/joint-answers/{jointAnswerId}" },
  { table: "Stance", ...ofAuthor, topic: "marks" },
  { table: "SafetyNote", ...ofAuthor, named: ["withdrawnById"], address: "/questions/{questionId}" },
  { table: "JointAnswer", ...onlyNamed, named: ["draftedById", "changedById"] },
  { table: "Acceptance", ...onlyNamed, topic: "marks", named: ["acceptedById"] },
  { table: "Closure", ...onlyNamed, named: ["closedById"] },
  { table: "BroughtIn", ...onlyNamed, named: ["broughtInById"] },
  { table: "BuyingPart", topic: "said", own: ["personId"], named: ["setById"], afterwards: "goes" },
  { table: "QuestionTemplate", ...onlyNamed, named: ["createdById", "retiredById"] },
  { table: "ThreadChange", ...onlyNamed, own: ["byId"], named: ["undoneById"] },
];
