import { z } from "zod";
import { findQuestion } from "~/modules/knowledge/find-question.server";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { leadCase, leadToChange } from "./case-lead.server";
import { idField, organisationField, sentencesField } from "./rules/fields";

const NameLead = z.object({ questionId: idField, organisationId: organisationField, reason: sentencesField });

/** Whoever leads a customer's matter, or somebody who answers for a seller of the club, says who leads it from now on and why. */
export const nameLead = command(NameLead, async (input, { db, now, allow, publish }) => {
  const question = await findQuestion(db, input.questionId);
  const { clubId, id: questionId } = question;
  const matter = { clubId, questionId };
  const leadId = await leadToChange(db, matter);
  const namedById = allow("case.lead", { ...question, leadId });
  allow("question.see", question);
  const { organisationId, reason } = input;
  if (organisationId === leadId)
    throw new Refusal("conflict", "common:problem.check-form", { organisationId: "cases:problem.leads-already" });
  const seated = await db.seat.count({ where: { clubId, organisationId, side: "seller", until: null } });
  if (seated === 0)
    throw new Refusal("invalid", "common:problem.check-form", { organisationId: "rooms:problem.not-seated" });
  await leadCase(matter, { organisationId, namedById, reason }, { db, now, publish });
  return { questionId };
});
