import { z } from "zod";
import { findQuestion } from "~/modules/knowledge/find-question.server";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { leadCase, leadToChange } from "./case-lead.server";
import { handoverMade } from "./events";
import { idField, organisationField, sentencesField } from "./rules/fields";
import { sellerVoice } from "./seller-voice.server";

const HandOver = z.object({
  questionId: idField,
  as: organisationField,
  to: organisationField,
  context: sentencesField,
});

/** A seller passes a customer's question on to another seller of the club, with all that is known of it. */
export const handOverQuestion = command(HandOver, async (input, { actor, db, now, allow, publish }) => {
  const question = await findQuestion(db, input.questionId);
  const { clubId } = question;
  const fromPersonId = allow("handover.make", question);
  allow("question.see", question);
  const { organisationId: fromOrganisationId } = await sellerVoice(db, actor, { clubId, organisationId: input.as });
  if (input.to === input.as)
    throw new Refusal("invalid", "common:problem.check-form", { to: "rooms:problem.to-oneself" });
  const seat = await db.seat.findFirst({
    where: { clubId, organisationId: input.to, side: "seller", until: null },
    select: { organisationId: true },
  });
  if (!seat) throw new Refusal("invalid", "common:problem.check-form", { to: "rooms:problem.not-seated" });
  const toOrganisationId = seat.organisationId;
  const matter = { clubId, questionId: question.id };
  const leadId = await leadToChange(db, matter);
  const waiting = await db.handover.count({
    where: { questionId: question.id, toOrganisationId, answeredAt: null, withdrawnAt: null },
  });
  if (waiting > 0)
    throw new Refusal("conflict", "rooms:problem.handed-over-already", { to: "rooms:problem.waits-there" });
  const words = { fromOrganisationId, toOrganisationId, questionId: question.id };
  const { id: handoverId } = await db.handover.create({
    data: { ...words, clubId, fromPersonId, context: input.context, createdAt: now },
    select: { id: true },
  });
  if (leadId === null) {
    const naming = { organisationId: fromOrganisationId, namedById: fromPersonId, reason: "" };
    await leadCase(matter, naming, { db, now, publish });
  }
  await publish(handoverMade({ clubId, handoverId, ...words }));
  return { handoverId, questionId: question.id, title: question.title };
});
