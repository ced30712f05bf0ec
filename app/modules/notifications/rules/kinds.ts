/** What a person may want letters about or not; the settings list them in this order. */
export const matters = [
  "asked",
  "answers",
  "followed",
  "mentions",
  "comments",
  "acceptance",
  "care",
  "requests",
  "seats",
  "places",
] as const;

export type Matter = (typeof matters)[number];

/** Everything a person is told of, and the matter it belongs to; the words of each are `notifications:kind.…`. */
export const kinds = {
  "asked-of-you": "asked",
  "asked-of-organisation": "asked",
  "answer-to-yours": "answers",
  "answer-followed": "followed",
  mentioned: "mentions",
  "comment-on-yours": "comments",
  accepted: "acceptance",
  "question-closed": "care",
  "question-removed": "care",
  "answer-removed": "care",
  "comment-removed": "care",
  "request-waiting": "requests",
  "request-admitted": "requests",
  "request-declined": "requests",
  "seat-offered": "seats",
  "seat-taken": "seats",
  "seat-declined": "seats",
  "seat-offer-withdrawn": "seats",
  "seat-ended": "seats",
  "club-role": "places",
  "member-removed": "places",
  "staff-added": "places",
  "staff-joined": "places",
  "staff-role": "places",
  "staff-removed": "places",
  "staff-left": "places",
  "title-verified": "places",
  "organisation-verified": "places",
  "idea-asked": "asked",
  "idea-comment": "comments",
  "idea-removed": "care",
  "idea-merged": "care",
} as const satisfies Record<string, Matter>;

export type Kind = keyof typeof kinds;
