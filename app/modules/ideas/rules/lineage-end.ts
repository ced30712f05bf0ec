import type { LineageKind } from "./lineage";

const kinds: Record<string, LineageKind> = {
  questions: "question",
  answers: "answer",
  ideas: "idea",
  documents: "document",
  commitments: "commitment",
  trials: "trial",
};

/** The thing of the portal that an address names; null when it names none that can stand in a lineage. */
export function readLineageEnd(text: string, base: string): { kind: LineageKind; id: number } | null {
  const path = text.startsWith(`${base}/`) ? text.slice(base.length) : text;
  const answer = /^\/questions\/[^#]*#answer-(\d{1,9})$/.exec(path)?.[1];
  if (answer) return { kind: "answer", id: Number(answer) };
  const [, name = "", id] = /^\/([a-z]+)\/(\d{1,9})(?:[-/?#].*)?$/.exec(path) ?? [];
  const kind = kinds[name];
  return kind && id ? { kind, id: Number(id) } : null;
}
