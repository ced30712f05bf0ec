import { z } from "zod";
import { findClubSeenBy } from "~/modules/network/find-club.server";
import { command } from "~/platform/command.server";
import { dayAfter } from "~/platform/i18n/dates";
import { Refusal } from "~/platform/result";
import { dutyPromised } from "./events";
import { dutyKinds } from "./rules/acts";
import { dayField, idField, neededText } from "./rules/fields";
import { needsSponsor } from "./sponsor-seat.server";

const most = 30;
const twoYears = 2 * 365 * 86_400_000;

const PromiseDuty = z.object({
  clubId: idField,
  organisationId: idField,
  kind: z.enum(dutyKinds, "governance:problem.choice"),
  what: neededText(500),
  dueOn: dayField,
});

/** A sponsor's people say what it will do of what it owes, and by when; everybody reads it. */
export const promiseDuty = command(PromiseDuty, async (input, { actor, db, now, allow, publish }) => {
  const { clubId, organisationId, kind, dueOn } = input;
  const club = await findClubSeenBy(db, actor, { id: clubId });
  const promisedById = allow("duty.promise", { ...club, organisationId });
  await needsSponsor(db, { clubId, organisationId });
  const ahead = dueOn.getTime() - Date.parse(dayAfter(now, 0));
  if (ahead <= 0 || ahead > twoYears)
    throw new Refusal("invalid", "common:problem.check-form", { dueOn: "governance:problem.day-to-come" });
  const open = await db.sponsorPromise.count({ where: { clubId, organisationId, withdrawnAt: null, duty: null } });
  if (open >= most) throw new Refusal("conflict", "governance:problem.too-many-promises");
  const { id: promiseId } = await db.sponsorPromise.create({
    data: { ...input, promisedById, promisedAt: now },
    select: { id: true },
  });
  await publish(dutyPromised({ clubId, organisationId, promiseId, kind, dueOn: dueOn.toISOString().slice(0, 10) }));
  return { slug: club.slug, promiseId };
});
