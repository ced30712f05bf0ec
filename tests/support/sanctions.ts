import { sanctionMember } from "~/modules/moderation/sanction-member.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aClub, aMember, anAnswer, aPerson, aQuestion, as } from "./world";

export const sanctionWords = "Please do not offer your shop under every question.";

/** A club with two moderators, and a member who answered somebody's question. */
export async function aModeratedClub() {
  const club = await aClub();
  const [moderator, other] = [
    await aMember(club, undefined, { role: "moderator" }),
    await aMember(club, undefined, { role: "moderator" }),
  ];
  const member = await aMember(club);
  const question = await aQuestion({ club });
  const answer = await anAnswer(question, { author: member });
  return { club, moderator, other, member, question, answer };
}

export type ModeratedClub = Awaited<ReturnType<typeof aModeratedClub>>;

/** What a moderator sends to ask the member to be quiet because of their answer. */
export const sanctionInput = ({ club, member, answer }: ModeratedClub, given: Record<string, string> = {}) => ({
  clubId: club.id,
  personId: member.id,
  reason: "advertising",
  words: sanctionWords,
  length: "24",
  of: `answer-${answer.id}`,
  ...given,
});

/** The member was asked to be quiet, for a day unless said otherwise. */
export async function aSanction(given: Record<string, string> = {}, world?: ModeratedClub) {
  const moderated = world ?? (await aModeratedClub());
  const result = await sanctionMember(await as(moderated.moderator), sanctionInput(moderated, given));
  return { ...moderated, ...unwrap(result) };
}

/** No contribution was named, so that the other moderator has to agree. */
export const aSanctionThatWaits = () => aSanction({ of: "" });

/**
 * In a club with one of everything: one of the author that is over, one of another member that waits for its second key, and one of
 * theirs whose appeal waits. None of them keeps the author from writing.
 */
export async function someSanctions(club: { id: number }, author: { id: number }) {
  const [decider, other] = [await aPerson(), await aMember(club)];
  const past = new Date(Date.now() - 86_400_000);
  const decided = {
    clubId: club.id,
    decidedById: decider.id,
    decidedAs: "moderator",
    reason: "flooding",
    words: "-",
  } as const;
  const over = { ...decided, beganAt: past, until: past };
  const { id: endedId } = await database.sanction.create({ data: { ...over, personId: author.id } });
  const { id: waitsId } = await database.sanction.create({
    data: { ...decided, personId: other.id, secondFor: "nothingNamed" },
  });
  const appeal = { create: { personId: other.id, words: "It was not I who did it." } };
  const { id: appealedId } = await database.sanction.create({ data: { ...over, personId: other.id, appeal } });
  return { endedId, waitsId, appealedId };
}
