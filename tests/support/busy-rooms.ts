import { handOverQuestion } from "~/modules/rooms/hand-over-question.server";
import { inviteToSwarm } from "~/modules/rooms/invite-to-swarm.server";
import { noteCase } from "~/modules/rooms/note-case.server";
import { openSwarm } from "~/modules/rooms/open-swarm.server";
import { openThread } from "~/modules/rooms/open-thread.server";
import { shareItem } from "~/modules/rooms/share-item.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aMember, anOrganisation, aQuestion, aSeat, aStaffMember, as } from "./world";

const nextYear = new Date(Date.now() + 365 * 86_400_000);

/**
 * What stands in rooms: a conversation and a shared thing of the organisation, a hand-over to it, a swarm of the author
 * around a member's question, to which that member is invited, what is known of the matter, and what two sellers offer to share.
 */
export async function someRooms(given: Record<"club" | "organisation" | "author" | "asker", { id: number }>) {
  const { club, organisation, author, asker } = given;
  const neighbour = await anOrganisation({});
  await aSeat(club, { ...neighbour, side: "seller" });
  const colleague = await as(await aMember(club, await aStaffMember(neighbour)));
  const [actor, question] = [await as(author), await aQuestion({ club, author: asker })];
  const mine = { clubId: club.id, as: organisation.id, body: "Somebody asks about beans again." };
  const { threadId } = unwrap(await openThread(actor, { ...mine, title: "Beans once more" }));
  const { id: messageId } = await database.roomMessage.findFirstOrThrow({ where: { threadId } });
  const { itemId } = unwrap(
    await shareItem(actor, {
      ...mine,
      title: "A list of beans",
      about: "All beans there are.",
      url: "https://beans.example/",
    }),
  );
  const handing = {
    questionId: question.id,
    as: neighbour.id,
    to: organisation.id,
    context: "Asked at our shop before.",
  };
  const { handoverId } = unwrap(await handOverQuestion(colleague, handing));
  const { swarmId } = unwrap(await openSwarm(actor, { ...mine, questionId: question.id }));
  const { handle } = await database.person.findUniqueOrThrow({ where: { id: asker.id } });
  unwrap(await inviteToSwarm(actor, { swarmId, handle }));
  const known = { questionId: question.id, as: organisation.id, text: "She keeps them in a tin." };
  unwrap(await noteCase(actor, known));
  const { id: noteId } = await database.caseNote.findFirstOrThrow({ where: { questionId: question.id } });
  const third = await anOrganisation({});
  await aSeat(club, { ...third, side: "seller" });
  const offer = { clubId: club.id, fromOrganisationId: organisation.id, toOrganisationId: neighbour.id };
  const { id: agreementId } = await database.sharingAgreement.create({
    data: {
      ...offer,
      fields: ["handoverWords"],
      purpose: "So that nobody tells it twice.",
      until: nextYear,
      proposedById: author.id,
    },
  });
  const back = { clubId: club.id, fromOrganisationId: neighbour.id, toOrganisationId: organisation.id };
  const { id: offeredId } = await database.sharingAgreement.create({
    data: {
      ...back,
      fields: ["handoverWords"],
      purpose: "So that nobody tells it twice.",
      until: nextYear,
      proposedById: author.id,
    },
  });
  const weekAgo = new Date(Date.now() - 7 * 86_400_000);
  const { id: lapsedId } = await database.sharingAgreement.create({
    data: {
      clubId: club.id,
      fromOrganisationId: organisation.id,
      toOrganisationId: third.id,
      fields: ["handoverWords"],
      purpose: "For the season that is over.",
      until: weekAgo,
      proposedById: author.id,
      proposedAt: new Date(Date.now() - 97 * 86_400_000),
      accepted: true,
      decidedAt: new Date(Date.now() - 96 * 86_400_000),
      decidedById: author.id,
    },
  });
  return {
    neighbour,
    third,
    noteId,
    agreementId,
    offeredId,
    lapsedId,
    threadId,
    messageId,
    itemId,
    handoverId,
    swarmId,
  };
}
