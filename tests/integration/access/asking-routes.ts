import type { Row } from "./route-table";

/** Around asking: a question's context and the templates of a club. */
export const askingRoutes: Record<string, Row> = {
  "_network+/clubs.$slug.advice": { loader: "++++++++" },
  "_knowledge+/questions.$question.context": { loader: "....++++", action: "....++++" },
  "_network+/clubs.$slug.settings.templates.$template._index": { loader: "....+++.", action: "....+++." },
  "_network+/clubs.$slug.settings.templates.$template.place": { action: "....+++." },
  "_network+/clubs.$slug.settings.templates.$template.retirement": { action: "....+++." },
  "_network+/clubs.$slug.settings.templates._index": { loader: "....+++." },
  "_network+/clubs.$slug.settings.templates.new": { loader: "....+++.", action: "....+++." },
};
