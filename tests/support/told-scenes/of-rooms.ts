import { system } from "~/access/actor";
import { answerAgreement, endAgreement } from "~/modules/rooms/answer-agreement.server";
import { acknowledgeHandover, declineHandover } from "~/modules/rooms/answer-handover.server";
import { closeSwarm } from "~/modules/rooms/close-swarm.server";
import { enterSwarm } from "~/modules/rooms/enter-swarm.server";
import { handOverQuestion } from "~/modules/rooms/hand-over-question.server";
import { inviteToSwarm } from "~/modules/rooms/invite-to-swarm.server";
import { nameLead } from "~/modules/rooms/name-lead.server";
import { noteCase } from "~/modules/rooms/note-case.server";
import { openSwarm } from "~/modules/rooms/open-swarm.server";
import { openThread } from "~/modules/rooms/open-thread.server";
import { proposeAgreement } from "~/modules/rooms/propose-agreement.server";
import { remindOfAgreements } from "~/modules/rooms/remind-of-agreements.server";
import { writeInRoom } from "~/modules/rooms/write-in-room.server";
import { unwrap } from "~/platform/result";
import { aBackRoom } from "../back-room";
import { mention } from "../mention";
import { aStaffMember, as } from "../world";
import { handoverScenes } from "./of-handovers";

const sorted = (...people: { id: number }[]) => people.map(({ id }) => id).sort((one, other) => one - other);

/** The maker hands a customer's question over to the clinic. */
async function handedOver() {
  const room = await aBackRoom();
  const { question, maker, clinic, actors } = room;
  const words = { questionId: question.id, as: maker.id, to: clinic.id, context: "She changed the food twice." };
  return { ...room, handoverId: unwrap(await handOverQuestion(actors.maker, words)).handoverId };
}

/** The maker invites the vet and the customer into a swarm around her question. */
async function swarming() {
  const room = await aBackRoom();
  const { actors, question, maker, people } = room;
  const body = "The rash comes back: who has seen it before?";
  const { swarmId } = unwrap(await openSwarm(actors.maker, { questionId: question.id, as: maker.id, body }));
  for (const { handle } of [people.vet, question.author])
    unwrap(await inviteToSwarm(actors.maker, { swarmId, handle }));
  return { ...room, swarmId };
}

/** Whoever manages the maker offers the clinic's manager to share what its people wrote. */
async function offered() {
  const { club, maker: organisation, clinic } = await aBackRoom();
  const [maker, shop] = [
    await aStaffMember(organisation, undefined, { role: "manager" }),
    await aStaffMember(clinic, undefined, { role: "manager" }),
  ];
  const terms = { clubId: club.id, as: organisation.id, to: clinic.id, fields: "handoverWords" };
  const until = new Date(Date.now() + 30 * 86_400_000).toISOString();
  const offer = { ...terms, until, purpose: "So that nobody tells it twice." };
  const { agreementId } = unwrap(await proposeAgreement(await as(maker), offer));
  return { agreementId, maker, shop };
}

/** What has to happen in the rooms of a club, and who is told then. */
export const roomsScenes = {
  ...handoverScenes,
  "handover-waits": async () => sorted((await handedOver()).people.vet),
  "handover-taken": async () => {
    const { actors, people, handoverId } = await handedOver();
    unwrap(await acknowledgeHandover(actors.vet, { handoverId }));
    return sorted(people.maker);
  },
  "handover-declined": async () => {
    const { actors, people, handoverId } = await handedOver();
    unwrap(await declineHandover(actors.vet, { handoverId, reply: "This is a question of breeding." }));
    return sorted(people.maker);
  },
  "case-led": async () => sorted((await handedOver()).question.author),
  "case-led-yours": async () => {
    const { actors, clinic, question, people } = await handedOver();
    const reason = "The clinic knows her dog already.";
    unwrap(await nameLead(actors.maker, { questionId: question.id, organisationId: clinic.id, reason }));
    return sorted(people.vet);
  },
  "case-told": async () => {
    const { actors, question, people } = await handedOver();
    unwrap(await noteCase(actors.customer, { questionId: question.id, text: "I can be reached after six." }));
    return sorted(people.maker);
  },
  "agreement-waits": async () => sorted((await offered()).shop),
  "agreement-accepted": async () => {
    const { agreementId, maker, shop } = await offered();
    unwrap(await answerAgreement(await as(shop), { agreementId, accepted: "true" }));
    return sorted(maker);
  },
  "agreement-declined": async () => {
    const { agreementId, maker, shop } = await offered();
    unwrap(await answerAgreement(await as(shop), { agreementId, accepted: "false" }));
    return sorted(maker);
  },
  "agreement-runs-out": async () => {
    const { agreementId, maker, shop } = await offered();
    unwrap(await answerAgreement(await as(shop), { agreementId, accepted: "true" }));
    unwrap(await remindOfAgreements(system, {}, { now: new Date(Date.now() + 25 * 86_400_000) }));
    return sorted(maker, shop);
  },
  "agreement-ended": async () => {
    const { agreementId, maker, shop } = await offered();
    unwrap(await endAgreement(await as(maker), { agreementId }));
    return sorted(shop);
  },
  "room-mentioned": async () => {
    const { club, maker, actors, people } = await aBackRoom();
    const bodyJson = mention("What do you think, ", people.vet, people.neutral);
    const opening = { clubId: club.id, as: maker.id, title: "A rash", body: "It comes back." };
    const { threadId } = unwrap(await openThread(actors.maker, opening));
    unwrap(await writeInRoom(actors.maker, { threadId, as: maker.id, bodyJson }));
    return sorted(people.vet);
  },
  "room-news": async () => {
    const { actors, club, maker, clinic, people } = await aBackRoom();
    const opening = { clubId: club.id, as: maker.id, title: "A rash", body: "It comes back." };
    const { threadId } = unwrap(await openThread(actors.maker, opening));
    for (const body of ["Here too.", "Since May."])
      unwrap(await writeInRoom(actors.vet, { threadId, as: clinic.id, body }));
    return sorted(people.maker);
  },
  "swarm-entered": async () => {
    const { people, question, swarmId } = await swarming();
    unwrap(await enterSwarm(await as(question.author), { swarmId }));
    return sorted(people.maker, people.vet);
  },
  "swarm-invited": async () => {
    const { people, question } = await swarming();
    return sorted(people.vet, question.author);
  },
  "swarm-closed": async () => {
    const { actors, people, question, swarmId } = await swarming();
    unwrap(await closeSwarm(actors.maker, { swarmId, reason: "She solved it herself." }));
    return sorted(people.vet, question.author);
  },
};
