import { discussionRoutes } from "./discussion-routes";
import type { Row } from "./route-table";

/** The rows of documents, for a draft by invitation that is the author's. */
export const documentRoutes: Record<string, Row> = {
  ...discussionRoutes,
  "_documents+/documents.$document._index": { loader: "....++++" },
  "_documents+/documents.$document.authors": { loader: "....++++" },
  "_documents+/answers.$answer.freshness": { loader: "++++++++", action: "...+++.." },
  "_documents+/answers.$answer.freshness doubt": { action: "..++++.+" },
  "_documents+/documents.$document.approvals.$rule.removal": { action: "....+++." },
  "_documents+/documents.$document.approvals._index": { loader: "....++++", action: ".....!.." },
  "_documents+/documents.$document.approvals.new": { loader: "....++++", action: "....++++" },
  "_documents+/documents.$document.follow": { action: "....++++" },
  "_documents+/documents.$document.freshness": { loader: "++++++++", action: "...+++.+" },
  "_documents+/documents.$document.freshness doubt": { action: "..++++.+" },
  "_documents+/documents.$document.lock": { action: "....++++" },
  "_documents+/documents.$document.particulars": { loader: "....++++", action: "....++++" },
  "_documents+/documents.$document.removal": { loader: "....++++", action: "....++++" },
  "_documents+/documents.$document.state.$move": { loader: "....++++", action: "....++++" },
  "_documents+/documents.$document.state._index": { loader: "....++++", action: "....++++" },
  "_documents+/documents.$document.state._index publish": { action: "....!!!." },
  "_documents+/documents.$document.versions.$number": { loader: "....++++", action: ".......+" },
  "_documents+/documents.$document.versions._index": { loader: "....++++", action: ".......+" },
  "_documents+/documents.$document.writers.$person.ownership": { action: "....++++" },
  "_documents+/documents.$document.writers.$person.removal": { action: "....++++" },
  "_documents+/documents.$document.writers._index": { loader: "....++++", action: "....++++" },
  "_documents+/documents.$document.writing": { loader: "?...++++", action: "?......!" },
  "_documents+/documents.$document.writers.departure": { action: ".......!" },
  "_documents+/documents.$document.writers.entry": { action: ".......+" },
  "_network+/clubs.$slug.documents._index": { loader: "++++++++" },
  "_network+/clubs.$slug.stale": { loader: "++++++++" },
  "_network+/clubs.$slug.documents.new": { loader: "?+++++++", action: ".+++++++" },
};
