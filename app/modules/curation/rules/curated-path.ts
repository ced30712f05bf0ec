import { questionPath } from "~/modules/knowledge/rules/question-path";
import type { CuratedKind } from "./desk-wish";

type Curated = { kind: CuratedKind; id: number; questionId: number | null; title: string };

/** Where something on the desk is found. */
export function curatedPath({ kind, id, questionId, title }: Curated): string {
  if (kind === "document") return `/documents/${id}`;
  const path = questionPath({ id: questionId ?? id, title });
  return kind === "answer" ? `${path}#answer-${id}` : path;
}
