import { z } from "zod";
import { findClubSeenBy } from "~/modules/network/find-club.server";
import { command } from "~/platform/command.server";
import { dayAfter } from "~/platform/i18n/dates";
import { Refusal } from "~/platform/result";
import { dutyRecorded } from "./events";
import { findDutyPromise } from "./find-duty-promise.server";
import { dutyKinds } from "./rules/acts";
import { dayField, evidenceField, idField, neededText, numberField, optionalIdField } from "./rules/fields";
import { needsSponsor } from "./sponsor-seat.server";

const RecordDuty = z.object({
  clubId: idField,
  organisationId: idField,
  kind: z.enum(dutyKinds, "governance:problem.choice"),
  doneOn: dayField,
  what: neededText(500),
  value: numberField(0, 1_000_000_000),
  evidence: evidenceField,
  promiseId: optionalIdField,
});

/**
 * A sponsor's people, or the club's owner, write down something the sponsor did of what it owes: technology, knowledge or
 * gatherings. What it had promised is kept by it.
 */
export const recordDuty = command(RecordDuty, async (input, { actor, db, now, allow, publish }) => {
  const { clubId, organisationId, kind, value, promiseId } = input;
  const club = await findClubSeenBy(db, actor, { id: clubId });
  const recordedById = allow("duty.record", { ...club, organisationId });
  await needsSponsor(db, { clubId, organisationId });
  if (input.doneOn > new Date(dayAfter(now, 0)))
    throw new Refusal("invalid", "common:problem.check-form", { doneOn: "governance:problem.not-yet" });
  if (promiseId !== null) {
    const promise = await findDutyPromise(db, promiseId);
    if (promise.clubId !== clubId || promise.organisationId !== organisationId)
      throw new Refusal("missing", "governance:problem.no-promise");
    if (promise.settled) throw new Refusal("conflict", "governance:problem.promise-settled");
  }
  const duty = await db.sponsorDuty.create({ data: { ...input, recordedById, createdAt: now }, select: { id: true } });
  await publish(dutyRecorded({ clubId, organisationId, dutyId: duty.id, kind, value, promiseId }));
  return { slug: club.slug };
});
