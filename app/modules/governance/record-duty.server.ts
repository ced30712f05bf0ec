import { z } from "zod";
import { findClubSeenBy } from "~/modules/network/find-club.server";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { dutyRecorded } from "./events";
import { dutyKinds } from "./rules/acts";
import { dayField, evidenceField, idField, neededText, numberField } from "./rules/fields";

const RecordDuty = z.object({
  clubId: idField,
  organisationId: idField,
  kind: z.enum(dutyKinds, "governance:problem.choice"),
  doneOn: dayField,
  what: neededText(500),
  value: numberField(0, 1_000_000_000),
  evidence: evidenceField,
});

/** A sponsor's people, or the club's owner, write down something the sponsor did of what it owes: technology, knowledge or gatherings. */
export const recordDuty = command(RecordDuty, async (input, { actor, db, now, allow, publish }) => {
  const { clubId, organisationId, kind, value } = input;
  const club = await findClubSeenBy(db, actor, { id: clubId });
  const recordedById = allow("duty.record", { ...club, organisationId });
  const seat = await db.seat.findFirst({
    where: { clubId, organisationId, kind: "sponsor", until: null },
    select: { clubId: true },
  });
  if (!seat) throw new Refusal("missing", "governance:problem.no-sponsor");
  if (input.doneOn > now)
    throw new Refusal("invalid", "common:problem.check-form", { doneOn: "governance:problem.not-yet" });
  const duty = await db.sponsorDuty.create({ data: { ...input, recordedById, createdAt: now }, select: { id: true } });
  await publish(dutyRecorded({ clubId, organisationId, dutyId: duty.id, kind, value }));
  return { slug: club.slug };
});
