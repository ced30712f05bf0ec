import type { Row } from "./route-table";

/** Threads that are split, moved and merged, and the curation desk: the marks as in the table. */
export const curationRoutes: Record<string, Row> = {
  "_knowledge+/questions.$question.thread._index": { loader: "++++++++" },
  "_knowledge+/questions.$question.thread.merge": { loader: "....+++.", action: "....+++." },
  "_knowledge+/questions.$question.thread.move": { loader: "....+++.", action: "....+++." },
  "_knowledge+/questions.$question.thread.split": { loader: "....+++.", action: "....+++." },
  "_knowledge+/thread-changes.$change.undoing": { action: "....+++." },
  "_network+/clubs.$slug.calendar.$piece._index": { loader: "....+++.", action: "....+++." },
  "_network+/clubs.$slug.calendar.$piece.day": { action: "....+++." },
  "_network+/clubs.$slug.calendar._index": { loader: "....+++." },
  "_network+/clubs.$slug.calendar.new": { loader: "....+++.", action: "....+++." },
  "_network+/clubs.$slug.featured.$slot.end": { action: "....+++." },
  "_network+/clubs.$slug.featured._index": { loader: "....+++.", action: "....+++." },
  "_network+/clubs.$slug.curation._index": { loader: "....+++." },
  "_network+/clubs.$slug.curation.acts.$act._index": { loader: "....+++." },
  "_network+/clubs.$slug.curation.acts.$act.undoing": { action: "....+++." },
  "_network+/clubs.$slug.curation.acts._index": { loader: "....+++." },
  "_network+/clubs.$slug.curation.document": { loader: "....+++.", action: "....+++." },
  "_network+/clubs.$slug.curation.bulk": { loader: "....+++.", action: "....+++." },
  "_network+/clubs.$slug.curation.views.$view.removal": { action: ".....+.." },
  "_network+/clubs.$slug.curation.views._index": { loader: "....+++.", action: "....+++." },
};
