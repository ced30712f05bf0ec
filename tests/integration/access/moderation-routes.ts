import type { BusyClub } from "../../support/busy-club";
import type { Sent } from "../../support/calls";
import type { Row } from "./route-table";

/** Who is asked to be quiet for a while, and who looks at it again. */
export const moderationRoutes: Record<string, Row> = {
  "_moderation+/sanctions.$sanction._index": { loader: "....++++" },
  "_moderation+/sanctions.$sanction.appeal": { loader: ".......+", action: ".......+" },
  "_moderation+/sanctions.$sanction.decision": { loader: "....+++.", action: "....+++." },
  "_moderation+/sanctions.$sanction.lifting": { loader: "....+++.", action: "....+++." },
  "_moderation+/sanctions.$sanction.second": { loader: "....+++.", action: "....+++." },
  "_moderation+/sanctions.new": { loader: "........", action: "....+++." },
  "_network+/clubs.$slug.sanctions._index": { loader: "..++++++" },
};

/** What is sent to each of them. */
export function moderationForms({
  club,
  people,
  answer,
}: Pick<BusyClub, "club" | "people" | "answer">): Record<string, Sent> {
  const words = "It was looked at with care.";
  const whom = { clubId: String(club.id), personId: String(people.author.id), of: `answer-${answer.id}` };
  return {
    "_moderation+/sanctions.$sanction.appeal": { form: { words } },
    "_moderation+/sanctions.$sanction.decision": { form: { words, granted: "true" } },
    "_moderation+/sanctions.$sanction.lifting": { form: { words } },
    "_moderation+/sanctions.$sanction.second": { form: { words, agreed: "true" } },
    "_moderation+/sanctions.new": { form: { ...whom, words, reason: "flooding", length: "24" } },
  };
}
