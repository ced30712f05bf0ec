import { handOverQuestion } from "~/modules/rooms/hand-over-question.server";
import { lookAfterHandover } from "~/modules/routing/watch-handover.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aBackRoom } from "../back-room";
import { settle } from "../settle";

const sorted = (...people: { id: number }[]) => people.map(({ id }) => id).sort((one, other) => one - other);

/** The maker handed a customer's question over to the clinic, which lets the promised time go by so many times. */
async function untaken(times: number) {
  const room = await aBackRoom();
  const { question, maker, clinic, actors } = room;
  const words = { questionId: question.id, as: maker.id, to: clinic.id, context: "She changed the food twice." };
  const { handoverId } = unwrap(await handOverQuestion(actors.maker, words));
  for (let turn = 0; turn < times; turn += 1) {
    await settle();
    const { dueAt, lastAt } = await database.handoverClock.findUniqueOrThrow({ where: { handoverId } });
    await lookAfterHandover(handoverId, lastAt ?? dueAt);
  }
  return { ...room, handoverId };
}

/** What has to happen to a hand-over that nobody takes, and who is told then. */
export const handoverScenes = {
  "handover-late": async () => sorted((await untaken(1)).people.vet),
  "handover-silent": async () => sorted((await untaken(1)).people.maker),
  "handover-slow": async () => sorted((await untaken(1)).question.author),
  "handover-escalated": async () => sorted((await untaken(2)).people.owner),
  "handover-with-moderators": async () => sorted((await untaken(2)).question.author),
};
