import { database } from "~/platform/db/database.server";
import { aClub, aMember } from "./world";

/** Two clubs that a club is linked with, one that asks for a link, what crossed, and a club that it is not linked with. */
export async function anAlliance(given: {
  club: { id: number };
  question: { id: number };
  author: { id: number };
  owner: { id: number };
}) {
  const { club, question, author, owner } = given;
  const [one, other, asking, unlinked] = [await aClub(), await aClub(), await aClub(), await aClub()];
  const standing = { accepted: true, decidedAt: new Date(), proposedById: owner.id };
  const showing = await database.clubLink.create({ data: { fromClubId: club.id, toClubId: one.id, ...standing } });
  const twoWay = await database.clubLink.create({ data: { fromClubId: club.id, toClubId: other.id, ...standing } });
  const proposed = await database.clubLink.create({
    data: { fromClubId: asking.id, toClubId: club.id, proposedById: owner.id },
  });
  const by = { referredById: owner.id };
  const shown = await database.referredQuestion.create({
    data: { linkId: showing.id, questionId: question.id, toClubId: one.id, ...by },
  });
  const referral = await database.memberReferral.create({
    data: { linkId: showing.id, personId: author.id, fromClubId: club.id, toClubId: one.id, ...by },
  });
  const outside = await database.externalClub.create({
    data: { clubId: club.id, name: "Bean group", kind: "facebook", addedById: owner.id },
  });
  const member = await aMember(club);
  return { showing, twoWay, proposed, shown, referral, outside, member, unlinked };
}

/** A product of an organisation. */
export function aProduct(organisation: { id: number }, by: { id: number }) {
  return database.offering.create({
    data: { organisationId: organisation.id, kind: "product", name: "Beans", position: 1, createdById: by.id },
  });
}
