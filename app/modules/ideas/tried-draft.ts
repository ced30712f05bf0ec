import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import type { Written } from "~/access/document-rules";
import type { EnterableClub } from "~/access/rules";
import type { TriedView } from "./trial-view";

/** A document that is tried before it was brought out, with what decides on who reads it. */
export type TriedDraft = TriedView &
  Pick<Written, "documentEntry" | "state" | "locked" | "writers"> & { authorId: number };

/** The draft that is tried, for those who may read it: others see neither its name nor its address. */
export function draftSeen(
  actor: Actor,
  draft: TriedDraft | null,
  within: EnterableClub & { testerIds: readonly number[] },
): TriedView | null {
  if (!draft) return null;
  const { path, title, ...written } = draft;
  const unseen = { published: false, removed: false, removedById: null };
  return can(actor, "document.see", { ...within, ...written, ...unseen }) ? { path, title } : null;
}
