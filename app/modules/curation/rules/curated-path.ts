import type { CuratedKind } from "./desk-wish";

type Curated = { kind: CuratedKind; id: number; questionId: number | null };

/** Where something on the desk is found; the pages know the words of their own addresses. */
export function curatedPath({ kind, id, questionId }: Curated): string {
  if (kind === "idea") return `/ideas/${id}`;
  if (kind === "trial") return `/trials/${id}`;
  if (kind === "document") return `/documents/${id}`;
  return kind === "answer" ? `/questions/${questionId ?? id}#answer-${id}` : `/questions/${id}`;
}
