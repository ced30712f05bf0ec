import { brand, club, customer } from "../browser/support/people";
import type { Example } from "./examples";

/** Addresses around asking: a question's context, asking to mend it, and the templates of a club. */
export const askingExamples = (question: string): Record<string, Example> => ({
  "_network+/clubs.$slug.advice": {
    path: `/clubs/${club}/advice?need=${encodeURIComponent("อาหารหมาที่คันบ่อย")}&budgetTo=500`,
  },
  "_routing+/questions.$question.asked": { path: `${question}/asked`, as: customer },
  "_knowledge+/questions.$question.context": { path: `${question}/context`, as: customer },
  "_network+/clubs.$slug.effectiveness_.questions.$question.mending": {
    path: `/clubs/${club}/effectiveness${question}/mending`,
    as: brand,
  },
  "_network+/clubs.$slug.settings.templates.$template._index": {
    path: `/clubs/${club}/settings/templates/1`,
    as: brand,
  },
  "_network+/clubs.$slug.settings.templates._index": { path: `/clubs/${club}/settings/templates`, as: brand },
  "_network+/clubs.$slug.settings.templates.new": { path: `/clubs/${club}/settings/templates/new`, as: brand },
});
