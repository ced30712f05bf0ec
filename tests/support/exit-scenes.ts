import { approveJointAnswer } from "~/modules/knowledge/approve-joint-answer.server";
import { draftJointAnswer } from "~/modules/knowledge/draft-joint-answer.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import type { aGovernedClub } from "./governed-club";
import { aCredential, aMember, as } from "./world";

/** Those who answered write one text together. */
export async function aJointAnswer(question: { id: number }, parts: { id: number; author: { id: number } }[]) {
  const [first, second] = await Promise.all(parts.map(({ author }) => as(author)));
  if (!first || !second) throw new Error("A joint answer needs two voices.");
  const words = { questionId: question.id, body: "Comb first, we say together.", answers: parts.map(({ id }) => id) };
  const { jointAnswerId } = unwrap(await draftJointAnswer(first, words));
  unwrap(await approveJointAnswer(second, { jointAnswerId, version: 1 }));
  return jointAnswerId;
}

/** What the clinic offers, what its vet is licensed as, and what it checked of others. */
export async function itsPapers(
  { club, clinic, owner }: Awaited<ReturnType<typeof aGovernedClub>>,
  vet: { id: number },
) {
  const organisationId = clinic.organisation.id;
  const said = { organisationId, position: 1, createdById: clinic.manager.id };
  await database.offering.create({ data: { ...said, kind: "service", name: "Skin hour" } });
  await database.contactChannel.create({ data: { ...said, kind: "line", value: "skin-clinic" } });
  await aCredential(vet, { number: "SECRET-1", verifiedBy: owner });
  const groomer = await aMember(club);
  for (const accepted of [true, false]) {
    const { id } = await aCredential(groomer, { kind: "trainer", number: "SECRET-2", verifiedBy: clinic.manager });
    await database.credential.update({ where: { id }, data: { decidedForId: organisationId, accepted } });
  }
}
