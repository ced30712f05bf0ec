import type { Marks } from "~/modules/knowledge/mark-chips";
import type { CuratedKind, Section } from "./rules/desk-wish";

/** One thing that waits. */
export type DeskRow = {
  section: Section;
  kind: CuratedKind;
  id: number;
  title: string;
  /** Of its question. */
  warned: Marks["warned"];
  path: string;
  /** Since when it waits. */
  since: string;
  owner: { id: number; name: string } | null;
};

export type DeskPage = {
  rows: DeskRow[];
  counts: Partial<Record<Section, number>>;
  next: string | null;
};

/** Filters kept under a name. */
export type DeskViewRow = { id: number; name: string; filters: string; isDefault: boolean };

export type BulkKind = "addTopic" | "close" | "move" | "assign" | "collect" | "retire";
export const bulkKinds: readonly BulkKind[] = ["assign", "collect", "addTopic", "close", "move", "retire"];

/** One thing of a bulk act: done, or why not. */
export type BulkItemView = { kind: CuratedKind; id: number; title: string; path: string; skipped: string };

export type BulkActView = {
  id: number;
  kind: BulkKind;
  /** Which topic, whom, to which club, in words. */
  with: string;
  reason: string;
  by: string;
  at: string;
  undone: boolean;
  undoable: boolean;
  items: BulkItemView[];
};
