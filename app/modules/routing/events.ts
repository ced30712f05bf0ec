import { z } from "zod";
import { defineEvent } from "~/platform/events";

const id = z.number();
const side = z.enum(["buyer", "seller", "neutral"]);
const route = z.object({
  clubId: id,
  questionId: id,
  routeId: id,
  personId: id,
  organisationId: id.nullable(),
  side,
});
const handover = z.object({
  clubId: id,
  questionId: id,
  handoverId: id,
  fromOrganisationId: id,
  toOrganisationId: id,
});
const promise = z.object({ clubId: id, scope: z.string(), value: z.string() });
/** With the organisation and whoever said it there, where not the person themself. */
const absence = z.object({
  absenceId: id,
  personId: id,
  organisationId: id.nullable().default(null),
  setById: id.nullable().default(null),
});
const inFeed = "shown in the activity feed only";

/** Somebody is asked to answer a question, by the ranking or by somebody who chose them. */
export const questionRouted = defineEvent(
  "routing.question-routed",
  route.extend({ position: z.number(), dueAt: z.string(), chosenById: id.nullable() }),
);
/** Whoever was asked said that they will answer. */
export const routeTaken = defineEvent("routing.route-taken", route);
/** Whoever was asked, or a manager of their organisation, handed it to somebody else. */
export const routePassedOn = defineEvent(
  "routing.route-passed-on",
  route.extend({ toPersonId: id, toRouteId: id, note: z.string() }),
);
/** Whoever was asked said that it is not their field. */
export const routeDeclined = defineEvent("routing.route-declined", route.extend({ note: z.string() }));
/** Whoever was asked cannot before a date. */
export const routePostponed = defineEvent("routing.route-postponed", route.extend({ until: z.string() }));
/** Whoever was asked, or their organisation, answered. */
export const routeFulfilled = defineEvent(
  "routing.route-fulfilled",
  route.extend({ answerId: id, withinPromise: z.boolean(), dueAt: z.string(), routedAt: z.string() }),
);
/** What rested came back to whoever was asked, with time to answer. */
export const routeResumed = defineEvent("routing.route-resumed", route.extend({ dueAt: z.string() }));
/** The promised time is nearly over, and whoever was asked has not answered. */
export const routeDueSoon = defineEvent("routing.route-due-soon", route.extend({ dueAt: z.string() }));
/** The promised time went by in silence. */
export const routeExpired = defineEvent("routing.route-expired", route.extend({ dueAt: z.string() }));
/** Somebody need not answer any more: the question ended or was sent elsewhere, or they left. */
export const routeWithdrawn = defineEvent(
  "routing.route-withdrawn",
  route.extend({ why: z.enum(["ended", "redirected", "answered", "left"]) }),
);
/** Nobody is left to ask: the moderators have to look. */
export const questionEscalated = defineEvent(
  "routing.question-escalated",
  z.object({
    clubId: id,
    questionId: id,
    silence: z.enum(["nobodyEligible", "nobodyLeft"]),
    asked: z.number(),
  }),
);

/** The time in which an organisation should have taken what was handed over to it went by. */
export const handoverLate = defineEvent("routing.handover-late", handover.extend({ dueAt: z.string() }));
/** It went by a second time: the moderators have to look. */
export const handoverEscalated = defineEvent("routing.handover-escalated", handover);

/** A club promised how soon somebody answers. */
export const promiseSet = defineEvent(
  "routing.promise-set",
  promise.extend({ amount: z.number(), unit: z.string() }),
  inFeed,
);
/** A club no longer promises that. */
export const promiseWithdrawn = defineEvent("routing.promise-withdrawn", promise, inFeed);
/** A club changed when it works. */
export const workingHoursSet = defineEvent("routing.working-hours-set", z.object({ clubId: id }), inFeed);
/** A club has a day off of its own, or no longer. */
export const clubHolidaySet = defineEvent(
  "routing.club-holiday-set",
  z.object({ clubId: id, day: z.string(), on: z.boolean() }),
  inFeed,
);
/** Somebody will not be there, or went; nothing is sent to them until they are back. */
export const absenceSet = defineEvent(
  "routing.absence-set",
  absence.extend({ beginsAt: z.string(), backAt: z.string() }),
);
/** Somebody is back before the day they had said, or will not go. */
export const absenceEnded = defineEvent("routing.absence-ended", absence.extend({ backAt: z.string() }));
