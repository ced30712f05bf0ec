import type { LineageKind } from "./lineage";

type ResultLink = { kind: Extract<LineageKind, "document" | "question" | "answer">; id: number } | { url: string };

/** What an address names: something of the portal by its path, or an https address elsewhere; null for anything else. */
export function readResultLink(text: string, base: string): ResultLink | null {
  const typed = text.trim();
  const path = typed.startsWith(`${base}/`) ? typed.slice(base.length) : typed;
  const answer = /^\/(?:questions\/[^#]*#answer-|answers\/)(\d{1,9})$/.exec(path)?.[1];
  if (answer) return { kind: "answer", id: Number(answer) };
  const [, kind, id] = /^\/(documents|questions)\/(\d{1,9})(?:[-/?#].*)?$/.exec(path) ?? [];
  if (kind) return { kind: kind === "documents" ? "document" : "question", id: Number(id) };
  if (!typed.startsWith("https://") || !URL.canParse(typed) || typed.length > 500) return null;
  const url = new URL(typed);
  return url.username || url.password ? null : { url: url.href };
}
