import { type Matter, matters } from "./kinds";

/** What the signed link of a letter says: whose letters, and about which matters. */
export type StopLink = { personId: number; matters: Matter[] };

export const stopPurpose = "letters.stop";
export const writeStopLink = ({ personId, matters: chosen }: StopLink): string => `${personId}:${chosen.join(",")}`;

/** Reads it again; null when it says nothing that we know. */
export function readStopLink(text: string | null): StopLink | null {
  const [, person, list = ""] = /^(\d{1,9}):([a-z,-]*)$/.exec(text ?? "") ?? [];
  if (person === undefined) return null;
  return { personId: Number(person), matters: matters.filter((matter) => list.split(",").includes(matter)) };
}
