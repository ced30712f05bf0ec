import { z } from "zod";
import { membershipOf } from "~/access/actor";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { addRoute } from "./asking/add-route.server";
import { chosenRound, questionToAssign } from "./asking/choose-round.server";
import { named, takeStep } from "./asking/take-step.server";
import { routeTaken } from "./events";
import { idField } from "./rules/fields";

/** A moderator takes an unanswered question themself: it lies on their own desk from now on. */
export const takeQuestion = command(
  z.object({ questionId: idField }),
  async ({ questionId }, { actor, db, now, allow, publish }) => {
    const question = await questionToAssign(db, questionId);
    const personId = allow("route.assign", question);
    if (question.askerId === personId) throw new Refusal("conflict", "routing:problem.own-question");
    const roundId = await chosenRound(db, question, now);
    const waiting = { questionId, personId, roundId, state: { in: ["asked" as const, "taken" as const] } };
    const known = await db.route.findFirst({ where: waiting, select: { id: true } });
    if (known) throw new Refusal("conflict", "routing:problem.asked-already");
    const side = membershipOf(actor, question.clubId)?.side ?? "neutral";
    const reasons = [{ kind: "chosen" as const, by: "self" as const }];
    const place = { questionId, clubId: question.clubId, roundId };
    const asked = { personId, organisationId: null, side, reasons, interest: null };
    const route = await addRoute(db, place, { asked, by: { chosenById: personId, now } });
    await takeStep(db, route.id, { kind: "taken", byId: personId, at: now });
    await publish(routeTaken(named(route)));
    return { routeId: route.id };
  },
);
