import type { Transaction } from "~/platform/db/database.server";
import type { DomainEvent } from "~/platform/events";
import { leadNamed } from "./events";

type Matter = { questionId: number; clubId: number };
type Naming = { organisationId: number; namedById: number; reason: string };
type Frame = { db: Transaction; now: Date; publish: (event: DomainEvent) => Promise<void> };

/** Which organisation leads a customer's matter now; none once its seat in the club has ended. */
export async function leadOf(db: Transaction, { questionId, clubId }: Matter): Promise<number | null> {
  const lead = await db.caseLead.findFirst({ where: { questionId, until: null }, select: { organisationId: true } });
  if (!lead) return null;
  const { organisationId } = lead;
  return (await db.seat.count({ where: { clubId, organisationId, until: null } })) > 0 ? organisationId : null;
}

/** Which organisation leads a matter, asked by whoever may change that: changes of one matter wait for each other. */
export async function leadToChange(db: Transaction, matter: Matter): Promise<number | null> {
  await db.$queryRaw`SELECT id FROM "Question" WHERE id = ${matter.questionId} FOR UPDATE`;
  return leadOf(db, matter);
}

/** Whether the club lets only the organisation that leads a customer's matter call her in, and that is another one. */
export async function goesThroughLead(
  db: Transaction,
  matter: Matter,
  organisationId: number | null,
): Promise<boolean> {
  const club = await db.club.findUnique({ where: { id: matter.clubId }, select: { outreach: true } });
  if (club?.outreach !== "lead") return false;
  const leadId = await leadOf(db, matter);
  return leadId !== null && leadId !== organisationId;
}

/** From now on an organisation leads a customer's matter; whoever led it until now no longer does. */
export async function leadCase(matter: Matter, naming: Naming, { db, now, publish }: Frame): Promise<void> {
  const { questionId, clubId } = matter;
  await db.caseLead.updateMany({ where: { questionId, until: null }, data: { until: now } });
  await db.caseLead.create({ data: { questionId, ...naming, since: now }, select: { id: true } });
  await publish(leadNamed({ clubId, questionId, organisationId: naming.organisationId }));
}
