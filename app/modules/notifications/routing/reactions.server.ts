import { organisationBroughtIn } from "~/modules/knowledge/events";
import * as routing from "~/modules/routing/events";
import { row, rows, sql } from "~/platform/db/sql.server";
import type { Reaction } from "~/platform/jobs/define.server";
import { askerOf, curatorsOf, managersOf, speakersOf } from "../recipients.server";
import { tell } from "../tell.server";

type OfRoute = { questionId: number; routeId: number; personId: number; organisationId: number | null };

const toQuestion = ({ questionId }: { questionId: number }) => `/questions/${questionId}`;
const toDesk = ({ routeId }: OfRoute) => `/desk/${routeId}`;
const asked = ({ personId }: OfRoute) => [personId];
const asker = ({ questionId }: { questionId: number }) => askerOf(questionId);

/**
 * Whoever is asked; not who was asked by name, or whose organisation was asked or brought in at that moment, and who
 * hears that already. Whom somebody chose later is told.
 */
async function unlessHeard({ routeId, personId }: OfRoute): Promise<number[]> {
  const heard = await row(sql`
    SELECT 1 AS one FROM "Route" r JOIN "RoutingRound" n ON n.id = r."roundId" JOIN "Question" q ON q.id = r."questionId"
    LEFT JOIN "BroughtIn" b ON b."questionId" = q.id AND b."organisationId" = r."organisationId"
    WHERE r.id = ${routeId} AND (r."chosenById" IS NULL AND q."askedPersonId" = r."personId"
      OR r."chosenById" IS NULL AND q."askedOrganisationId" = r."organisationId" AND n.cause IN ('asked', 'redirected') AND r."routedAt" <= n."beganAt"
      OR b."broughtInById" = r."chosenById" AND r."routedAt" <= b."broughtInAt")`);
  return heard ? [] : [personId];
}

/** Who speaks for an organisation that was brought in; not who was asked this question before, by name or by the ranking. */
async function unlessAsked(
  { questionId, organisationId }: { questionId: number; organisationId: number },
  { occurredAt }: { occurredAt: Date },
): Promise<number[]> {
  const asked = await rows<{ id: number }>(sql`
    SELECT "askedPersonId" AS id FROM "Question" WHERE id = ${questionId} AND "askedPersonId" IS NOT NULL
    UNION SELECT "personId" FROM "Route" WHERE "questionId" = ${questionId} AND state IN ('asked', 'taken', 'postponed')
      AND "routedAt" < ${occurredAt}::timestamptz`);
  const before = new Set(asked.map(({ id }) => id));
  return (await speakersOf(organisationId)).filter((id) => !before.has(id));
}

/** The asker, the first time that a question goes on. */
async function askerOnce({ questionId }: OfRoute): Promise<number[]> {
  const told = await row(
    sql`SELECT 1 AS one FROM "Notification" WHERE "questionId" = ${questionId} AND kind = 'question-moved-on'
      AND "personId" = (SELECT "authorId" FROM "Question" WHERE id = ${questionId})`,
  );
  return told ? [] : askerOf(questionId);
}

/** Whose days somebody else said, for an organisation. */
const saidOf = ({ personId, organisationId }: { personId: number; organisationId: number | null }) =>
  organisationId === null ? [] : [personId];
const toAway = () => "/desk/away";

/** Questions on their way to an answer: who hears of them. */
export const routingTells: readonly Reaction[] = [
  tell(routing.questionRouted, {
    kind: "route-asked",
    to: unlessHeard,
    variant: ({ chosenById }) => (chosenById === null ? "" : "chosen"),
    link: toDesk,
  }),
  tell(routing.routeResumed, { kind: "route-back", to: asked, link: toDesk }),
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
  tell(routing.absenceSet, { kind: "away-said", to: saidOf, link: toAway }),
  tell(
    routing.absenceEnded,
    { kind: "away-ended", to: saidOf, link: toAway },
    {
      kind: "away-back",
      to: ({ setById }) => (setById === null ? [] : [setById]),
      link: () => "/organisations/:organisation/desk",
      circle: "managers",
    },
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
    to: unlessAsked,
    link: toQuestion,
    circle: "speakers",
  }),
];
