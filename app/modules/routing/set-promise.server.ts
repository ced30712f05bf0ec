import { z } from "zod";
import { findClub } from "~/modules/network/find-club.server";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { promiseSet } from "./events";
import { idField } from "./rules/fields";
import { mostOf, promiseUnits } from "./rules/promise";
import { promiserField } from "./rules/promiser";

const SetPromise = z.object({
  clubId: idField,
  who: promiserField,
  amount: z.coerce.number("routing:problem.amount").int("routing:problem.amount").positive("routing:problem.amount"),
  unit: z.enum(promiseUnits, "common:problem.does-not-fit"),
});

/**
 * A club's owner promises how soon a side, a kind of organisation, a role or everyone answers; it holds for whoever is
 * asked from now on.
 */
export const setPromise = command(SetPromise, async ({ clubId, who, amount, unit }, { db, now, allow, publish }) => {
  const club = await findClub(db, { id: clubId });
  const setById = allow("promise.set", club);
  if (amount > mostOf[unit])
    throw new Refusal("invalid", "common:problem.check-form", { amount: `routing:problem.most-${unit}` });
  const { scope, value } = who;
  const length = { amount, unit, setById, setAt: now };
  await db.responsePromise.upsert({
    where: { clubId_scope_value: { clubId, scope, value } },
    create: { clubId, scope, value, ...length },
    update: length,
  });
  await publish(promiseSet({ clubId, scope, value, amount, unit }));
  return { slug: club.slug };
});
