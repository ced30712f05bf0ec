import { acceptAnswer } from "~/modules/knowledge/accept-answer.server";
import { approveJointAnswer } from "~/modules/knowledge/approve-joint-answer.server";
import { changeJointAnswer } from "~/modules/knowledge/change-joint-answer.server";
import { declineJointAnswer } from "~/modules/knowledge/decline-joint-answer.server";
import { draftJointAnswer } from "~/modules/knowledge/draft-joint-answer.server";
import { takeStance } from "~/modules/knowledge/take-stance.server";
import { writeSafetyNote } from "~/modules/knowledge/write-safety-note.server";
import { unwrap } from "~/platform/result";
import { aCredential, aMember, anAnswer, anOrganisation, aQuestion, aSeat, aStaffMember, as } from "../world";

const sorted = (...people: { id: number }[]) => people.map(({ id }) => id).sort((one, other) => one - other);

/** A question that a licensed vet of a clinic and two others answered. */
async function sides() {
  const question = await aQuestion();
  const clinic = await anOrganisation({ kind: "clinic" });
  await aSeat(question.club, clinic);
  const vet = await aMember(question.club, await aStaffMember(clinic, undefined, { title: "Vet" }));
  await aCredential(vet, { verifiedBy: question.author });
  const answers = [
    await anAnswer(question, { author: vet, as: clinic.id }),
    await anAnswer(question),
    await anAnswer(question),
  ];
  return { question, clinic, vet, answers, others: answers.slice(1).map(({ author }) => author) };
}

/** The vet asks the other two to answer together. */
async function drafted() {
  const world = await sides();
  const wish = {
    questionId: world.question.id,
    answers: world.answers.map(({ id }) => id),
    body: "All of us say: wait for a week.",
  };
  const { jointAnswerId } = unwrap(await draftJointAnswer(await as(world.vet), wish));
  const [first, second] = world.others;
  if (!first || !second) throw new Error("Nobody else answered.");
  return { ...world, jointAnswerId, first, second };
}

async function warned() {
  const world = await sides();
  const words = {
    questionId: world.question.id,
    kind: "urgent",
    text: "A swollen face: see a clinic today.",
    as: world.clinic.id,
  };
  unwrap(await writeSafetyNote(await as(world.vet), words));
  return world;
}

async function changed() {
  const world = await drafted();
  const change = { jointAnswerId: world.jointAnswerId, body: "All of us say: wait for two weeks." };
  unwrap(await changeJointAnswer(await as(world.first), change));
  return world;
}

/** What has to happen between the sides of a question, and who is told then. */
export const sidesScenes = {
  "work-asked": async () => {
    const { question, vet, answers } = await sides();
    unwrap(await acceptAnswer(await as(question.author), { answerId: answers[0]?.id }));
    return [vet.id];
  },
  "stance-on-yours": async () => {
    const { clinic, vet, answers, others } = await sides();
    const [, theirs] = answers;
    const stance = { answerId: theirs?.id ?? 0, as: clinic.id };
    const reason = "In my practice I see the opposite.";
    unwrap(await takeStance(await as(vet), { ...stance, kind: "differ", reason }));
    unwrap(await takeStance(await as(vet), { ...stance, kind: "differ", reason: `${reason} Often.` }));
    return sorted(...others.slice(0, 1));
  },
  "safety-note": async () => sorted((await warned()).question.author),
  "safety-note-near-yours": async () => sorted(...(await warned()).others),
  "joint-invited": async () => sorted(...(await drafted()).others),
  "joint-changed": async () => {
    const { vet, second } = await changed();
    return sorted(vet, second);
  },
  "joint-declined": async () => {
    const { vet, first, second, jointAnswerId } = await drafted();
    unwrap(await declineJointAnswer(await as(first), { jointAnswerId, reason: "I would not wait." }));
    return sorted(vet, second);
  },
  "joint-published": async () => {
    const { vet, first, second, jointAnswerId } = await drafted();
    for (const person of [first, second])
      unwrap(await approveJointAnswer(await as(person), { jointAnswerId, version: 1 }));
    return sorted(vet, first);
  },
};
