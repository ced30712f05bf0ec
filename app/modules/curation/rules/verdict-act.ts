import { nameOf } from "./named";

/**
 * How a decision about a piece is carried out: the document is put away or its owners are asked, an accepted answer is
 * marked, those who wrote it are asked to mend it, an organisation that knows is brought in, or the question is closed.
 */
export const verdictActKinds = ["archive", "askUpdate", "mend", "doubt", "ask", "close"] as const;
export type VerdictAct = (typeof verdictActKinds)[number];

/** Where that is confirmed and done, with the reason of the decision filled in. */
export function verdictActPath(act: VerdictAct, id: number, why: { clubSlug: string; reason: string }): string {
  const reason = new URLSearchParams({ reason: why.reason });
  const desk = `/clubs/${encodeURIComponent(why.clubSlug)}/curation`;
  switch (act) {
    case "archive":
      return `${desk}/bulk?act=retire&of[]=${nameOf({ kind: "document", id })}&${reason}`;
    case "close":
      return `${desk}/bulk?act=close&of[]=${nameOf({ kind: "question", id })}&${reason}`;
    case "askUpdate":
      return `/documents/${id}/state/askUpdate?${reason}`;
    case "mend":
      return `/clubs/${encodeURIComponent(why.clubSlug)}/effectiveness/questions/${id}/mending?${reason}`;
    case "ask":
      return `/questions/${id}/organisations`;
    case "doubt":
      return `/answers/${id}/freshness?${reason}#doubt`;
  }
}
