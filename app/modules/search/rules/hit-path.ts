import type { FindableKind } from "../search-engine";

type Found = {
  kind: FindableKind;
  id: number;
  questionId: number | null;
  name: string;
  slug: string;
  club: { slug: string } | null;
};

/** The address of something found; questions are addressed as their own module does it. */
export function hitPath(hit: Found, questionPath: (question: { id: number; title: string }) => string): string {
  switch (hit.kind) {
    case "question":
      return questionPath({ id: hit.id, title: hit.name });
    case "answer":
      return `${questionPath({ id: hit.questionId ?? 0, title: hit.name })}#answer-${hit.id}`;
    case "idea":
      return `/ideas/${hit.id}`;
    case "trial":
      return `/trials/${hit.id}`;
    case "document":
      return `/documents/${hit.id}`;
    case "collection":
      return `/collections/${hit.id}`;
    case "club":
      return `/clubs/${hit.slug}`;
    case "topic":
      return `/clubs/${hit.club?.slug}/topics/${hit.slug}`;
    case "organisation":
      return `/organisations/${hit.slug}`;
    case "person":
      return `/people/${hit.slug}`;
  }
}
