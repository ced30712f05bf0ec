import { z } from "zod";
import { findStaff } from "~/modules/network/find-staff.server";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { keepAbsence } from "./asking/keep-absence.server";
import { awayDays } from "./rules/away";
import { dayField, idField } from "./rules/fields";

const SayAbsence = z.object({ organisationId: idField, personId: idField, first: dayField, back: dayField });

/** Whoever manages an organisation says when one of its people is not there: it holds for what is asked of the organisation. */
export const sayAbsence = command(SayAbsence, async (input, { db, now, allow, publish }) => {
  const { organisationId, personId } = input;
  const setById = allow("absence.say", { organisationId });
  const { role, slug } = await findStaff(db, organisationId, personId);
  if (role === "analyst") throw new Refusal("missing", "network:problem.no-staff");
  await keepAbsence({ db, now, publish }, { personId, organisationId, setById }, awayDays(input, now));
  return { slug };
});
