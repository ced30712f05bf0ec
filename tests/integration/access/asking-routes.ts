import type { Row } from "./route-table";

/** Around asking: a question's context and the templates of a club; and asking those who did the work how it went. */
export const askingRoutes: Record<string, Row> = {
  "_network+/clubs.$slug.advice": { loader: "++++++++" },
  "_routing+/questions.$question.asked": { loader: "++++++++" },
  "_knowledge+/questions.$question.context": { loader: "....++++", action: "....++++" },
  "_network+/clubs.$slug.settings.templates.$template._index": { loader: "....+++.", action: "....+++." },
  "_network+/clubs.$slug.settings.templates.$template.place": { action: "....+++." },
  "_network+/clubs.$slug.settings.templates.$template.retirement": { action: "....+++." },
  "_network+/clubs.$slug.settings.templates._index": { loader: "....+++." },
  "_network+/clubs.$slug.settings.templates.new": { loader: "....+++.", action: "....+++." },
  "_experience+/askings.$asking._index": { loader: "?......+", action: ".......+" },
  "_experience+/askings.$asking.skipping": { action: ".......+" },
  "_experience+/clubs.$slug.sides_.words": { loader: ".....+.." },
  "_experience+/settings.askings": { action: ".+++++++" },
};
