import { z } from "zod";
import { command } from "~/platform/command.server";
import { swarmEntered, swarmLeft } from "./events";
import { findSwarm } from "./find-swarm.server";
import { idField } from "./rules/fields";

const WhichSwarm = z.object({ swarmId: idField });

/** The customer enters the swarm she was invited to; she sees what is said from then on. */
export const enterSwarm = command(WhichSwarm, async ({ swarmId }, { db, now, allow, publish }) => {
  const swarm = await findSwarm(db, swarmId);
  const personId = allow("swarm.enter", swarm);
  await db.swarmMember.update({
    where: { swarmId_personId: { swarmId, personId } },
    data: { joinedAt: now },
    select: { personId: true },
  });
  const { clubId, questionId } = swarm;
  await publish(swarmEntered({ clubId, swarmId, questionId, personId }));
  return { swarmId };
});

/** Somebody leaves a swarm, or does not take the invitation. */
export const leaveSwarm = command(WhichSwarm, async ({ swarmId }, { db, now, allow, publish }) => {
  const swarm = await findSwarm(db, swarmId);
  const personId = allow("swarm.leave", swarm);
  await db.swarmMember.update({
    where: { swarmId_personId: { swarmId, personId } },
    data: { leftAt: now },
    select: { personId: true },
  });
  const { clubId, questionId } = swarm;
  await publish(swarmLeft({ clubId, swarmId, questionId, personId }));
  return { questionId };
});
