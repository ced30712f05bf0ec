import { z } from "zod";

export const linkDirections = ["both", "outward", "inward"] as const;
export const linkChoosers = ["both", "home", "receiving"] as const;
export const externalKinds = ["association", "facebook", "line", "website", "other"] as const;

const oneLine = (text: string) => text.normalize("NFC").replace(/\s+/g, " ").trim();

/** One line of words, or nothing. */
export const lineField = (most: number) =>
  z.string().default("").transform(oneLine).pipe(z.string().max(most, "common:problem.too-long"));

/** A number of something, as a path or a hidden field brings it. */
export const idField = z.coerce.number().int().positive();

/** Topics chosen in a form: one, several or none. */
export const topicIdsField = z.union([z.array(idField).max(100), idField.transform((one) => [one])]).default([]);

type Terms = { fromClubId: number; toClubId: number; direction: (typeof linkDirections)[number] };

/** Whether questions of a club may cross a link to the other club. */
export function crosses({ fromClubId, toClubId, direction }: Terms, homeClubId: number): boolean {
  if (homeClubId === fromClubId) return direction !== "inward";
  return homeClubId === toClubId && direction !== "outward";
}

/** The club at the other end of a link. */
export const partnerOf = (link: Pick<Terms, "fromClubId" | "toClubId">, clubId: number): number =>
  link.fromClubId === clubId ? link.toClubId : link.fromClubId;

/** The clubs whose curators may choose a question of a home club to cross to the other. */
export function choosersOf(
  chosenBy: (typeof linkChoosers)[number],
  ends: { home: number; receiving: number },
): number[] {
  if (chosenBy === "both") return [ends.home, ends.receiving];
  return [chosenBy === "home" ? ends.home : ends.receiving];
}

/** The other club, by the last part of its address or all of it. */
export const partnerField = z
  .string()
  .trim()
  .transform(
    (text) =>
      text
        .replace(/[/?#]+$/, "")
        .split("/")
        .at(-1)
        ?.toLowerCase() ?? "",
  )
  .pipe(z.string().min(1, "common:problem.required"));
