import { aClub, aMember, anOrganisation, aQuestion, aSeat, aStaffMember, as } from "./world";

/** A club with a customer's question, two sellers with seats and a speaker each, a neutral body, and an owner without a seat. */
export async function aBackRoom() {
  const club = await aClub();
  const [maker, clinic] = [await anOrganisation({ name: "Maker" }), await anOrganisation({ name: "Clinic" })];
  const body = await anOrganisation({ name: "Council", side: "neutral" });
  for (const one of [maker, clinic, body]) await aSeat(club, one);
  const people = {
    maker: await aStaffMember(maker),
    vet: await aStaffMember(clinic),
    neutral: await aStaffMember(body),
    analyst: await aStaffMember(clinic, undefined, { role: "analyst" }),
    owner: await aMember(club, undefined, { role: "owner" }),
  };
  const question = await aQuestion({ club, title: "Why does my puppy scratch" });
  const actors = {
    maker: await as(people.maker),
    vet: await as(people.vet),
    neutral: await as(people.neutral),
    analyst: await as(people.analyst),
    owner: await as(people.owner),
    customer: await as(question.author),
  };
  return { club, maker, clinic, council: body, people, question, actors };
}
