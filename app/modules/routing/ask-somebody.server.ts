import { z } from "zod";
import { command } from "~/platform/command.server";
import { addRoute } from "./asking/add-route.server";
import { chosenRound, questionToAssign } from "./asking/choose-round.server";
import { findAnswerer } from "./find-answerer.server";
import { handleField, idField, noteField } from "./rules/fields";

/** A moderator asks somebody to answer a question that nobody answered. */
export const askSomebody = command(
  z.object({ questionId: idField, to: handleField, note: noteField }),
  async ({ questionId, to: handle, note }, { db, now, allow }) => {
    const question = await questionToAssign(db, questionId);
    const chosenById = allow("route.assign", question);
    const roundId = await chosenRound(db, question, now);
    const answerer = await findAnswerer(db, question, { handle });
    const asked = { ...answerer, reasons: [{ kind: "chosen" as const, by: "moderator" as const }] };
    const place = { questionId, clubId: question.clubId, roundId };
    const route = await addRoute(db, place, { asked, by: { chosenById, note, now } });
    return { routeId: route.id };
  },
);
