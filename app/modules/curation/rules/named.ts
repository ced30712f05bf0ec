import { type CuratedKind, curatedKinds } from "./desk-wish";

export type Named = { kind: CuratedKind; id: number };

/** The name of something on the desk, as a ticked box sends it: "question-7". */
export const nameOf = ({ kind, id }: Named): string => `${kind}-${id}`;

/** What an address leads to: a question, one of its answers, a document, an idea or a trial. */
export function namedIn(link: string): Named | null {
  const answer = /#answer-(\d{1,9})|\/answers\/(\d{1,9})/.exec(link);
  if (answer) return { kind: "answer", id: Number(answer[1] ?? answer[2]) };
  const [, kind, id] = /\/(question|document|idea|trial)s\/(\d{1,9})/.exec(link) ?? [];
  const known = curatedKinds.find((one) => one === kind);
  return known && id ? { kind: known, id: Number(id) } : null;
}

/** Reads such names, each once; what is none is left out. */
export function readNames(texts: readonly string[]): Named[] {
  const read = [...new Set(texts)].flatMap((text) => {
    const [, kind, id] = /^([a-z]+)-(\d{1,9})$/.exec(text) ?? [];
    const known = curatedKinds.find((one) => one === kind);
    return known && id ? [{ kind: known, id: Number(id) }] : [];
  });
  return read.slice(0, 100);
}
