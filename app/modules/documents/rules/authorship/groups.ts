import type { Side } from "~/access/actor";
import type { Writer } from "./hand";

/** Ways to colour a text: by who wrote, for whom, or from which side. */
export const colourings = ["author", "organisation", "side"] as const;
export type Colouring = (typeof colourings)[number];

/** How many looks there are; then they begin again, and the number tells them apart. */
const LOOKS = 12;

/** Who wrote together under one colour. */
export type Group<Of extends Writer> = {
  key: string;
  /** From 1, the one with the most characters first. */
  number: number;
  look: string;
  side: Side;
  characters: number;
  members: Of[];
};

type Keyed = Pick<Writer, "personId" | "organisationId" | "side">;

/** What all words of one colour have in common. */
export function groupKey({ personId, organisationId, side }: Keyed, by: Colouring): string {
  if (by === "side") return side;
  if (by === "organisation") return String(organisationId ?? "self");
  return `${personId} ${organisationId ?? "self"} ${side}`;
}

/** Credits put together by what a text is coloured by, most first. */
export function groupsOf<Of extends Writer & { characters: number }>(
  credits: readonly Of[],
  by: Colouring,
): Group<Of>[] {
  const groups = new Map<string, Group<Of>>();
  for (const credit of credits) {
    const key = groupKey(credit, by);
    const fresh = { key, number: 0, look: "", side: credit.side, characters: 0, members: [] };
    const group = groups.get(key) ?? fresh;
    group.members.push(credit);
    group.characters += credit.characters;
    groups.set(key, group);
  }
  return [...groups.values()]
    .sort((a, b) => b.characters - a.characters)
    .map((group, n) => ({ ...group, number: n + 1, look: by === "side" ? group.side : String(n % LOOKS) }));
}
