import { draftFromAnswers } from "~/modules/curation/draft-from-answers.server";
import { unwrap } from "~/platform/result";
import { aClub, anAnswer, anOrganisation, aPerson, aQuestion, aSeat, aStaffMember, as } from "./world";

/** A clinic's vet and an owner of dogs answered; a curator may make a document of it. */
export async function twoAnswers() {
  const curator = await aPerson();
  const club = await aClub({ owner: curator });
  const clinic = await anOrganisation({ kind: "clinic", side: "neutral" });
  await aSeat(club, clinic, "neutral");
  const vet = await aStaffMember(clinic, undefined, { title: "Vet" });
  const question = await aQuestion({ club });
  const ofVet = await anAnswer(question, { author: vet, as: clinic.id, body: "Comb the puppy for fleas every day." });
  const ofOwner = await anAnswer(question, { body: "Mine stopped scratching after a week." });
  const of = [ofVet, ofOwner].map(({ id }) => `answer-${id}`);
  const wish = { clubId: club.id, of, kind: "guide", title: "When a puppy scratches" };
  return { club, clinic, vet, question, ofVet, ofOwner, curator, wish };
}

/** A draft that a curator made of their answers. */
export async function aDraftFromAnswers() {
  const world = await twoAnswers();
  const { documentId } = unwrap(await draftFromAnswers(await as(world.curator), world.wish));
  return { ...world, documentId };
}
