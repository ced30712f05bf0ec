import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { acknowledgeHandover, declineHandover, withdrawHandover } from "~/modules/rooms/answer-handover.server";
import { handoverAcknowledged, handoverDeclined, handoverMade, handoverWithdrawn } from "~/modules/rooms/events";
import { handOverQuestion } from "~/modules/rooms/hand-over-question.server";
import { handoverList } from "~/modules/rooms/handover-list.server";
import { handoverPage } from "~/modules/rooms/handover-page.server";
import { roomsAround } from "~/modules/rooms/rooms-around.server";
import { unwrap } from "~/platform/result";
import { aBackRoom } from "../../support/back-room";
import { anOrganisation, aSeat, aStaffMember, as, published, refusalOf } from "../../support/world";

const context = "She changed the food twice and has a photo of the rash.";

async function handedOver() {
  const room = await aBackRoom();
  const { question, maker, clinic, actors } = room;
  const words = { questionId: question.id, as: maker.id, to: clinic.id, context };
  return { ...room, words, handoverId: unwrap(await handOverQuestion(actors.maker, words)).handoverId };
}

test("a question is handed over with what is known, and the receiver takes it", async () => {
  const { club, question, actors, handoverId } = await handedOver();
  const list = await handoverList(actors.vet, club.slug, null);
  expect(list?.handovers).toMatchObject([{ context, state: "waiting", may: { answer: true, withdraw: false } }]);
  unwrap(await acknowledgeHandover(actors.vet, { handoverId }));
  const about = { id: question.id, club, voice: { personId: question.authorId } };
  const around = await roomsAround(actors.customer, about);
  expect(around?.handovers).toMatchObject([{ from: "Maker", to: "Clinic", acknowledged: true }]);
  expect(JSON.stringify(around)).not.toContain("photo");
  expect(await roomsAround(actors.owner, about)).toBeNull();
  expect([await published(handoverMade), await published(handoverAcknowledged)]).toMatchObject([
    [{ handoverId }],
    [{ handoverId }],
  ]);
});

test("the receiver declines with a reason; the giver takes back; each is done once", async () => {
  const { actors, handoverId, words } = await handedOver();
  expect(refusalOf(await declineHandover(actors.vet, { handoverId, reply: "" })).fields).toHaveProperty("reply");
  unwrap(await declineHandover(actors.vet, { handoverId, reply: "This is a question of breeding, not of skin." }));
  for (const answer of [acknowledgeHandover, withdrawHandover]) {
    const actor = answer === withdrawHandover ? actors.maker : actors.vet;
    expect(refusalOf(await answer(actor, { handoverId })).kind).toBe("conflict");
  }
  expect(await published(handoverDeclined)).toHaveLength(1);
  const again = unwrap(await handOverQuestion(actors.maker, words));
  unwrap(await withdrawHandover(actors.maker, { handoverId: again.handoverId }));
  expect(await published(handoverWithdrawn)).toHaveLength(1);
});

test("only the receiver answers, only the giver takes back, and third sellers read nothing of it", async () => {
  const { club, actors, handoverId } = await handedOver();
  const shop = await anOrganisation({ name: "Shop" });
  await aSeat(club, shop);
  const third = await as(await aStaffMember(shop));
  for (const actor of [third, actors.maker, actors.owner, actors.customer, actors.analyst, guest]) {
    expect(refusalOf(await acknowledgeHandover(actor, { handoverId })).kind).toBe("forbidden");
    expect(refusalOf(await declineHandover(actor, { handoverId, reply: "No, for many reasons." })).kind).toBe(
      "forbidden",
    );
  }
  expect(refusalOf(await withdrawHandover(actors.vet, { handoverId })).kind).toBe("forbidden");
  expect(refusalOf(await acknowledgeHandover(actors.vet, { handoverId: 999_999 })).kind).toBe("missing");
  expect(await handoverPage(third, handoverId)).toBeNull();
  expect((await handoverList(third, club.slug, null))?.handovers).toEqual([]);
  expect(await handoverPage(actors.vet, handoverId)).not.toBeNull();
});

test("a hand-over goes from one's own organisation to another seller of the club, once at a time", async () => {
  const { actors, words, maker, council, question } = await handedOver();
  expect(refusalOf(await handOverQuestion(actors.maker, words)).kind).toBe("conflict");
  expect(refusalOf(await handOverQuestion(actors.maker, { ...words, to: maker.id })).fields).toHaveProperty("to");
  expect(refusalOf(await handOverQuestion(actors.maker, { ...words, to: council.id })).fields).toHaveProperty("to");
  expect(refusalOf(await handOverQuestion(actors.vet, words)).kind).toBe("forbidden");
  expect(refusalOf(await handOverQuestion(actors.customer, words)).kind).toBe("forbidden");
  expect(refusalOf(await handOverQuestion(actors.maker, { ...words, questionId: question.id + 999 })).kind).toBe(
    "missing",
  );
});
