import { z } from "zod";
import { command } from "~/platform/command.server";
import { keepAbsence } from "./asking/keep-absence.server";
import { awayDays } from "./rules/away";
import { dayField } from "./rules/fields";

const SetAbsence = z.object({ first: dayField, back: dayField });

/**
 * Somebody says from which day they are not there and on which they are back: meanwhile nobody sends them questions, and
 * what waits for them rests, while others are asked.
 */
export const setAbsence = command(SetAbsence, async (days, { db, now, allow, publish }) => {
  const personId = allow("absence.set", {});
  return keepAbsence({ db, now, publish }, { personId, organisationId: null, setById: null }, awayDays(days, now));
});
