import * as knowledge from "~/modules/knowledge/events";
import { memberSanctioned } from "~/modules/moderation/events";
import { clubClosed, clubLeft, clubReopened, memberRemoved, seatEnded, staffDeparted } from "~/modules/network/events";
import { handoverMade } from "~/modules/rooms/events";
import type { RecordedEvent } from "~/platform/events";
import { type Reaction, react } from "~/platform/jobs/define.server";
import { bringIn, takeOut } from "./asking/bring-in.server";
import { restClub, wakeClub } from "./asking/closed-clubs.server";
import { fulfilRoutes, fulfilTogether } from "./asking/fulfil-routes.server";
import { leaveOrganisation } from "./asking/leave-organisation.server";
import { moveOn } from "./asking/move-on.server";
import { wakeDesk } from "./asking/rest-desk.server";
import { beginRound, type RoundCause, stopAsking, withdrawFrom } from "./asking/rounds.server";
import { goAway } from "./begin-absence.server";
import { absenceEnded, absenceSet, routeDeclined, routeExpired, routePostponed, routeWithdrawn } from "./events";
import { windAgain } from "./handovers/wind-again.server";
import { windHandover } from "./watch-handover.server";

const reader = "routing.routes";
const clocks = "routing.handover-clocks";
type About = { questionId: number };

const begin =
  (cause: RoundCause) =>
  async ({ questionId }: About, event: RecordedEvent): Promise<void> => {
    await beginRound(questionId, cause, event);
    await moveOn(questionId, event.occurredAt);
  };
const stop = ({ questionId }: About, event: RecordedEvent) => stopAsking(questionId, event);
const next = ({ questionId }: About, event: RecordedEvent) => moveOn(questionId, event.occurredAt);

/** Questions find their way: they are sent to people, come back from the silent, and rest when they are answered or end. */
export const routingReactions: readonly Reaction[] = [
  react(reader, knowledge.questionAsked, begin("asked")),
  react(reader, knowledge.questionRedirected, begin("redirected")),
  react(reader, knowledge.questionReopened, begin("reopened")),
  react(reader, knowledge.questionRestored, begin("restored")),
  react(reader, knowledge.answerRemoved, begin("answerRemoved")),
  react(reader, knowledge.questionClosed, stop),
  react(reader, knowledge.questionRemoved, stop),
  react(reader, knowledge.questionSplit, ({ newQuestionId }, event) =>
    begin("asked")({ questionId: newQuestionId }, event),
  ),
  react(reader, knowledge.questionMoved, async (moved, event) => {
    await stop(moved, event);
    await begin("asked")(moved, event);
  }),
  react(reader, knowledge.questionsMerged, stop),
  react(reader, knowledge.threadChangeUndone, ({ kind, questionId, otherId }, event) =>
    kind === "split" ? stop({ questionId: otherId }, event) : begin("restored")({ questionId }, event),
  ),
  react(reader, knowledge.answerWritten, fulfilRoutes),
  react(reader, knowledge.jointAnswerPublished, fulfilTogether),
  react(reader, knowledge.organisationBroughtIn, bringIn),
  react(reader, knowledge.organisationTakenOut, takeOut),
  react(clocks, handoverMade, ({ handoverId }, event) => windHandover(handoverId, event.occurredAt)),
  react(clocks, knowledge.questionReopened, windAgain),
  react(clocks, knowledge.questionRestored, windAgain),
  react(clocks, clubReopened, windAgain),
  react(reader, routeDeclined, next),
  react(reader, routePostponed, next),
  react(reader, routeExpired, next),
  react(reader, routeWithdrawn, next),
  react(reader, absenceSet, ({ absenceId }, event) => goAway(absenceId, event.occurredAt)),
  react(reader, absenceEnded, (absence, event) => wakeDesk(absence, event.occurredAt)),
  react(reader, staffDeparted, leaveOrganisation),
  react(reader, seatEnded, ({ clubId, organisationId }, event) => withdrawFrom({ clubId, organisationId }, event)),
  react(reader, clubClosed, restClub),
  react(reader, clubReopened, wakeClub),
  react(reader, clubLeft, ({ clubId, personId }, event) =>
    withdrawFrom({ clubId, personId, organisationId: null }, event),
  ),
  react(reader, memberSanctioned, ({ clubId, personId }, event) => withdrawFrom({ clubId, personId }, event)),
  react(reader, memberRemoved, ({ clubId, personId }, event) =>
    withdrawFrom({ clubId, personId, organisationId: null }, event),
  ),
];
