import { z } from "zod";
import { command } from "~/platform/command.server";
import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";
import { goesThroughLead } from "./case-lead.server";
import { swarmInvited } from "./events";
import { findSwarm } from "./find-swarm.server";
import { idField } from "./rules/fields";
import { seatedOrganisation } from "./seated-organisation.server";

const handleField = z
  .string()
  .trim()
  .transform((text) => text.replace(/^@/, ""))
  .pipe(z.string().min(1).max(64));
const Invite = z.object({ swarmId: idField, handle: handleField });

/**
 * A seller lets somebody into a swarm: a colleague or another seller's people at once, the asker as the customer, who
 * then enters by her own will.
 */
export const inviteToSwarm = command(Invite, async ({ swarmId, handle }, { db, now, allow, publish }) => {
  const swarm = await findSwarm(db, swarmId);
  const invitedById = allow("swarm.invite", swarm);
  const person = await db.person.findUnique({ where: { handle }, select: { id: true } });
  if (!person) throw wrong("rooms:problem.nobody");
  if (swarm.swarmMembers.some(({ personId }) => personId === person.id)) throw wrong("rooms:problem.inside-already");
  const organisationId = await seatedOrganisation(db, swarm.clubId, person.id);
  if (organisationId === null) {
    if (!(await asked(db, swarm.questionId, person.id))) throw wrong("rooms:problem.no-place");
    const by = swarm.swarmMembers.find(({ personId }) => personId === invitedById)?.organisationId;
    if (await goesThroughLead(db, swarm, by ?? null)) throw wrong("rooms:problem.lead-invites");
  }
  const place = { organisationId, invitedById, invitedAt: now, joinedAt: organisationId === null ? null : now };
  await db.swarmMember.upsert({
    where: { swarmId_personId: { swarmId, personId: person.id } },
    create: { swarmId, personId: person.id, ...place },
    update: { ...place, leftAt: null },
    select: { personId: true },
  });
  const { clubId, questionId } = swarm;
  await publish(swarmInvited({ clubId, swarmId, questionId, personId: person.id, organisationId }));
  return { swarmId };
});

const wrong = (key: string) => new Refusal("invalid", "common:problem.check-form", { handle: key });

async function asked(db: Transaction, questionId: number, personId: number): Promise<boolean> {
  return (await db.question.count({ where: { id: questionId, authorId: personId } })) > 0;
}
