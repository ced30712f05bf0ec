import type { Example } from "./examples";

const volunteer = "malee-threedogs@demo.chomrom.example";
const paused = "puppy-express@demo.chomrom.example";
const other = "tong-chaophraya@demo.chomrom.example";

/** Who is asked to be quiet for a while, who decides about it, and who looks at it again. */
export const moderationExamples = (ofClub: string): Record<string, Example> => ({
  "_moderation+/sanctions.$sanction._index": { path: "/sanctions/1", as: volunteer },
  "_moderation+/sanctions.$sanction.appeal": { path: "/sanctions/4/appeal", as: paused },
  "_moderation+/sanctions.$sanction.decision": { path: "/sanctions/2/decision", as: other },
  "_moderation+/sanctions.$sanction.lifting": { path: "/sanctions/2/lifting", as: volunteer },
  "_moderation+/sanctions.$sanction.second": { path: "/sanctions/3/second", as: volunteer },
  "_moderation+/sanctions.new": { path: "/sanctions/new?club=dog-lovers&person=bank-golden", as: volunteer },
  "_network+/clubs.$slug.sanctions._index": { path: `${ofClub}/sanctions`, as: volunteer },
});
