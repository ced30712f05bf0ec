import type { Row } from "./route-table";

/** Suggestions and remarks on a document that is still a draft by invitation; the author's in all cases. */
export const discussionRoutes: Record<string, Row> = {
  "_documents+/documents.$document.discussion._index": { loader: "....++++", action: "....++++" },
  "_documents+/documents.$document.discussion.open": { loader: "....++++" },
  "_documents+/documents.$document.discussion.begun": { action: "....++++" },
  "_documents+/documents.$document.discussion.new": { loader: "....++++", action: "....++++" },
  "_documents+/documents.$document.discussion.new remark": { action: "....++++" },
  "_documents+/documents.$document.discussion.$suggestion.acceptance": { action: "....++++" },
  "_documents+/documents.$document.discussion.$suggestion.rejection": { loader: "....++++", action: "....++++" },
  "_documents+/documents.$document.discussion.$suggestion.withdrawal": { action: ".......+" },
  "_documents+/documents.$document.discussion.$remark.removal": { loader: "....++++", action: "....++++" },
  "_documents+/documents.$document.discussion.$remark.reopening": { action: "....!!!!" },
  "_documents+/documents.$document.discussion.$remark.resolution": { action: "....++++" },
};
