import { handoverEscalated, handoverLate } from "~/modules/routing/events";
import { rows, sql } from "~/platform/db/sql.server";
import type { Reaction } from "~/platform/jobs/define.server";
import { askerOf, curatorsOf, managersOf, speakersOf } from "../recipients.server";
import { tell } from "../tell.server";

type Between = { questionId: number; fromOrganisationId: number; toOrganisationId: number; handoverId: number };

const asker = ({ questionId }: Between) => askerOf(questionId);
const receiver = ({ toOrganisationId }: Between) => toOrganisationId;
const toHandovers = () => "/clubs/:club/room/handovers";
const toQuestion = ({ questionId }: Between) => `/questions/${questionId}`;

/** Whoever handed it over, while they speak for that organisation; else its managers. */
async function givers({ handoverId, fromOrganisationId }: Between): Promise<number[]> {
  const found = await rows<{ id: number }>(sql`
    SELECT h."fromPersonId" AS id FROM "Handover" h JOIN "Staff" s ON s."personId" = h."fromPersonId" AND s."organisationId" = h."fromOrganisationId"
    WHERE h.id = ${handoverId} AND s.role <> 'analyst'`);
  return found.length > 0 ? found.map(({ id }) => id) : managersOf(fromOrganisationId);
}

/** Hand-overs that nobody takes: who hears of it, and when. */
export const handoverTells: readonly Reaction[] = [
  tell(
    handoverLate,
    {
      kind: "handover-late",
      to: ({ toOrganisationId }) => speakersOf(toOrganisationId),
      organisation: receiver,
      link: toHandovers,
      circle: "sellers",
    },
    { kind: "handover-silent", to: givers, organisation: receiver, link: toHandovers, circle: "sellers" },
    { kind: "handover-slow", to: asker, organisation: receiver, link: toQuestion },
  ),
  tell(
    handoverEscalated,
    {
      kind: "handover-escalated",
      to: ({ clubId }) => curatorsOf(clubId),
      organisation: receiver,
      link: ({ questionId }) => `/clubs/:club/unanswered/${questionId}`,
      circle: "curators",
    },
    { kind: "handover-with-moderators", to: asker, organisation: receiver, link: toQuestion },
  ),
];
