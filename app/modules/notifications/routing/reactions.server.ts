import { organisationBroughtIn } from "~/modules/knowledge/events";
import * as routing from "~/modules/routing/events";
import { row, sql } from "~/platform/db/sql.server";
import type { Reaction } from "~/platform/jobs/define.server";
import { askerOf, curatorsOf, managersOf, speakersOf } from "../recipients.server";
import { tell } from "../tell.server";

type OfRoute = { questionId: number; routeId: number; personId: number; organisationId: number | null };

const toQuestion = ({ questionId }: { questionId: number }) => `/questions/${questionId}`;
const toDesk = ({ routeId }: OfRoute) => `/desk/${routeId}`;
const asked = ({ personId }: OfRoute) => [personId];
const asker = ({ questionId }: { questionId: number }) => askerOf(questionId);

/** Whoever is asked; not who was asked by name, or came with an organisation that was brought in, and hears that already. */
async function unlessNamed({ questionId, personId, organisationId }: OfRoute): Promise<number[]> {
  const named = await row(sql`SELECT 1 AS one FROM "Question" WHERE id = ${questionId} AND "askedPersonId" = ${personId}
    UNION SELECT 1 FROM "BroughtIn" WHERE "questionId" = ${questionId} AND "organisationId" = ${organisationId}`);
  return named ? [] : [personId];
}

/** The asker, the first time that a question goes on. */
async function askerOnce({ questionId }: OfRoute): Promise<number[]> {
  const told = await row(
    sql`SELECT 1 AS one FROM "Notification" WHERE "questionId" = ${questionId} AND kind = 'question-moved-on' AND "personId" = (SELECT "authorId" FROM "Question" WHERE id = ${questionId})`,
  );
  return told ? [] : askerOf(questionId);
}

/** Questions on their way to an answer: who hears of them. */
export const routingTells: readonly Reaction[] = [
  tell(routing.questionRouted, {
    kind: "route-asked",
    to: unlessNamed,
    variant: ({ chosenById }) => (chosenById === null ? "" : "chosen"),
    link: toDesk,
  }),
  tell(routing.routeDueSoon, { kind: "route-due-soon", to: asked, link: toDesk }),
  tell(
    routing.routeExpired,
    { kind: "route-expired", to: asked, link: toDesk },
    {
      kind: "route-silent",
      to: ({ organisationId }) => (organisationId === null ? [] : managersOf(organisationId)),
      link: () => "/organisations/:organisation/desk",
      circle: "managers",
    },
    { kind: "question-moved-on", to: askerOnce, link: toQuestion },
  ),
  tell(routing.routeTaken, { kind: "route-taken", to: asker, link: toQuestion }),
  // Whoever gets it is told that they were chosen.
  tell(routing.routePassedOn, {
    kind: "route-reassigned",
    to: ({ personId, toPersonId }) => (personId === toPersonId ? [] : [personId]),
    link: toQuestion,
  }),
  tell(
    routing.questionEscalated,
    {
      kind: "question-escalated",
      to: ({ clubId }) => curatorsOf(clubId),
      link: ({ questionId }) => `/clubs/:club/unanswered/${questionId}`,
      circle: "curators",
    },
    { kind: "question-with-moderators", to: asker, link: toQuestion },
  ),
  tell(organisationBroughtIn, {
    kind: "brought-in",
    to: ({ organisationId }) => speakersOf(organisationId),
    link: toQuestion,
    circle: "speakers",
  }),
];
