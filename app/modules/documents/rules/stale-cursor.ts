type Place = { since: string; kind: "document" | "answer"; id: number };

/** Where the list of stale things goes on, as it stands in an address. */
export const staleCursor = ({ since, kind, id }: Place): string => `${new Date(since).getTime()}.${kind}.${id}`;

/** Reads such a place; null when there is none or it is damaged. */
export function readStaleCursor(text: string | null): { since: number; kind: string; id: number } | null {
  const [, since, kind, id] = /^(\d{1,15})\.(document|answer)\.(\d{1,9})$/.exec(text ?? "") ?? [];
  return since === undefined || kind === undefined ? null : { since: Number(since), kind, id: Number(id) };
}
