import { expect, test } from "vitest";
import { answerAgreement } from "~/modules/rooms/answer-agreement.server";
import { closeSwarm } from "~/modules/rooms/close-swarm.server";
import { agreementAccepted, agreementDeclined, swarmClosed } from "~/modules/rooms/events";
import { inviteToSwarm } from "~/modules/rooms/invite-to-swarm.server";
import { openSwarm } from "~/modules/rooms/open-swarm.server";
import { proposeAgreement } from "~/modules/rooms/propose-agreement.server";
import { writeInRoom } from "~/modules/rooms/write-in-room.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aBackRoom } from "../../support/back-room";
import { aStaffMember, as, published } from "../../support/world";

/* Two act in a room in the same moment. */
const done = (results: readonly { ok: boolean }[]) => results.filter(({ ok }) => ok).length;

async function aSwarm() {
  const { question, maker, actors, people } = await aBackRoom();
  const body = "Who has seen this rash before?";
  const { swarmId } = unwrap(await openSwarm(actors.maker, { questionId: question.id, as: maker.id, body }));
  unwrap(await inviteToSwarm(actors.maker, { swarmId, handle: people.vet.handle }));
  const { threadId } = await database.swarm.findUniqueOrThrow({ where: { id: swarmId } });
  return { swarmId, threadId, actors };
}

test("a swarm ends once, with the words of whoever was first", async () => {
  const { swarmId, actors } = await aSwarm();
  const reasons = ["She is well again.", "It was the food."] as const;
  const results = await Promise.all([
    closeSwarm(actors.maker, { swarmId, reason: reasons[0] }),
    closeSwarm(actors.vet, { swarmId, reason: reasons[1] }),
  ]);
  expect(done(results)).toBe(1);
  const { reason } = await database.swarm.findUniqueOrThrow({ where: { id: swarmId } });
  expect(reason).toBe(results[0].ok ? reasons[0] : reasons[1]);
  expect(await published(swarmClosed)).toHaveLength(1);
});

test("nothing is said in a swarm after its end, also when both come in the same moment", async () => {
  const { swarmId, threadId, actors } = await aSwarm();
  await Promise.all([
    closeSwarm(actors.maker, { swarmId, reason: "She is well again." }),
    ...[1, 2, 3].map((n) => writeInRoom(actors.vet, { threadId, body: `One more thing ${n}` })),
  ]);
  const late = await database.event.findMany({ orderBy: { id: "asc" }, select: { name: true } });
  const names = late.map(({ name }) => name).filter((name) => /swarm-closed|message-written/.test(name));
  expect(names.at(-1)).toBe("rooms.swarm-closed");
});

test("an agreement is agreed to or declined, never both", async () => {
  const { club, maker, clinic } = await aBackRoom();
  const offering = await as(await aStaffMember(maker, undefined, { role: "manager" }));
  const answering = await as(await aStaffMember(clinic, undefined, { role: "manager" }));
  const until = new Date(Date.now() + 30 * 86_400_000).toISOString();
  const words = { purpose: "The clinic goes on with what the maker advised.", fields: ["handoverWords"], until };
  const terms = { clubId: club.id, as: maker.id, to: clinic.id, ...words };
  const { agreementId } = unwrap(await proposeAgreement(offering, terms));
  const answers = await Promise.all(
    ["true", "false"].map((accepted) => answerAgreement(answering, { agreementId, accepted })),
  );
  expect(done(answers)).toBe(1);
  expect([await published(agreementAccepted), await published(agreementDeclined)].flat()).toHaveLength(1);
});
