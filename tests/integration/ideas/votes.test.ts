import { describe, expect, test } from "vitest";
import { guest } from "~/access/actor";
import { ideaMerged, ideaVoted, ideaVoteWithdrawn } from "~/modules/ideas/events";
import { ideaPage } from "~/modules/ideas/idea-page.server";
import { mergeIdea } from "~/modules/ideas/merge-idea.server";
import { voteOnIdea } from "~/modules/ideas/vote-on-idea.server";
import { votesPage } from "~/modules/ideas/votes-page.server";
import { withdrawIdeaVote } from "~/modules/ideas/withdraw-idea-vote.server";
import { acceptAnswer } from "~/modules/knowledge/accept-answer.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { anIdea } from "../../support/ideas-world";
import {
  aClub,
  aCredential,
  aMember,
  anAnswer,
  anOrganisation,
  aPerson,
  aQuestion,
  aSeat,
  aStaffMember,
  as,
  published,
  refusalOf,
} from "../../support/world";

const vote = async (person: { id: number }, ideaId: number, interest = "none") =>
  unwrap(await voteOnIdea(await as(person), { ideaId, interest }));

describe("a vote", () => {
  test("counts once, may be told anew, and is taken back", async () => {
    const idea = await anIdea();
    const member = await aMember(idea.club);
    await vote(member, idea.id, "wouldBuy");
    await vote(member, idea.id, "uses");
    expect(await ideaPage(await as(member), idea.id)).toMatchObject({ voteCount: 2, weight: 5 });
    unwrap(await withdrawIdeaVote(await as(member), { ideaId: idea.id }));
    unwrap(await withdrawIdeaVote(await as(member), { ideaId: idea.id }));
    expect(await ideaPage(guest, idea.id)).toMatchObject({ voteCount: 1, weight: 1 });
    expect((await published(ideaVoted)).map(({ weight }) => weight)).toEqual([2, 4]);
    expect(await published(ideaVoteWithdrawn)).toHaveLength(1);
  });

  test("is for members, and stays with the author as long as the idea stands", async () => {
    const idea = await anIdea();
    const sent = { ideaId: idea.id };
    expect(refusalOf(await voteOnIdea(guest, sent)).kind).toBe("forbidden");
    expect(refusalOf(await voteOnIdea(await as(await aPerson()), sent)).kind).toBe("forbidden");
    expect(refusalOf(await withdrawIdeaVote(await as(await aPerson()), sent)).kind).toBe("forbidden");
    expect(refusalOf(await withdrawIdeaVote(await as(idea.author), sent)).message).toBe("ideas:problem.own-vote");
    expect(refusalOf(await voteOnIdea(await as(idea.author), { ideaId: 999_999 })).kind).toBe("missing");
    const wrong = await voteOnIdea(await as(idea.author), { ...sent, interest: "very much" });
    expect(refusalOf(wrong).fields).toHaveProperty("interest");
  });

  test("weighs more where the portal knows, and one where the voter sells", async () => {
    const [club, brand, hospital] = [await aClub(), await anOrganisation(), await anOrganisation({ side: "neutral" })];
    await aSeat(club, brand);
    await aSeat(club, hospital, "neutral", "intermediary");
    const idea = await anIdea({ club, of: brand.slug });
    const [licensed, sender, seller, customer] = [
      await aMember(club),
      await aMember(club),
      await aMember(club),
      await aMember(club),
    ];
    await aCredential(licensed, { verifiedBy: sender });
    await aStaffMember(hospital, sender);
    await aStaffMember(brand, seller);
    const question = await aQuestion({ club, author: customer });
    const answer = await anAnswer(question, { author: seller, as: brand.id });
    unwrap(await acceptAnswer(await as(customer), { answerId: answer.id }));
    for (const person of [licensed, sender, seller, customer]) await vote(person, idea.id, "bought");
    await vote(await aStaffMember(brand, await aMember(club)), idea.id, "uses");
    const votes = await database.ideaVote.findMany({ where: { ideaId: idea.id }, orderBy: { personId: "asc" } });
    const found = Object.fromEntries(votes.map((one) => [one.personId, [one.evidence, one.weight]]));
    expect(found[licensed.id]).toEqual(["credential", 5]);
    expect(found[sender.id]).toEqual(["organisation", 5]);
    expect(found[seller.id]?.[1]).toBe(1);
    expect(found[customer.id]).toEqual(["exchange", 5]);
    const page = await votesPage(guest, idea.id);
    expect(page?.groups.reduce((sum, group) => sum + group.weight, 0)).toBe(page?.idea.weight);
    expect(page?.groups.reduce((sum, group) => sum + group.count, 0)).toBe(6);
    expect(page?.groups.filter(({ seller: sells }) => sells)).toMatchObject([{ count: 2, each: 1, weight: 2 }]);
  });
});

describe("merging", () => {
  test("keeps every voice once, names the author, ties both ways, and leads on", async () => {
    const club = await aClub();
    const [one, other] = [await anIdea({ club }), await anIdea({ club })];
    const moderator = await aMember(club, undefined, { role: "moderator" });
    const [both, only] = [await aMember(club), await aMember(club)];
    await vote(both, one.id, "uses");
    await vote(both, other.id);
    await vote(only, one.id, "bought");
    const sent = { ideaId: one.id, into: `https://club.example/ideas/${other.id}`, reason: "The same tin." };
    unwrap(await mergeIdea(await as(moderator), sent));
    const target = await ideaPage(guest, other.id);
    expect(target).toMatchObject({ voteCount: 4, merged: [{ id: one.id, handle: expect.any(String) }] });
    const source = await ideaPage(guest, one.id);
    expect(source?.mergedInto).toMatchObject({ id: other.id, reason: "The same tin.", by: moderator.name });
    expect(source).toMatchObject({ voteCount: 3 });
    expect(await published(ideaMerged)).toEqual([{ clubId: club.id, ideaId: one.id, intoId: other.id }]);
    expect(refusalOf(await voteOnIdea(await as(only), { ideaId: one.id })).message).toBe("ideas:problem.merged");
    const kept = await database.ideaVote.findFirstOrThrow({ where: { ideaId: other.id, personId: only.id } });
    expect(kept).toMatchObject({ castOnId: one.id, interest: "bought", weight: 3 });
  });

  test("is for curators, within a club, and never into itself", async () => {
    const club = await aClub();
    const [one, other, elsewhere] = [await anIdea({ club }), await anIdea({ club }), await anIdea()];
    const moderator = await as(await aMember(club, undefined, { role: "moderator" }));
    const sent = { ideaId: one.id, into: String(other.id), reason: "The same tin." };
    expect(refusalOf(await mergeIdea(await as(one.author), sent)).kind).toBe("forbidden");
    const into = async (text: string) => refusalOf(await mergeIdea(moderator, { ...sent, into: text })).fields.into;
    expect(await into(String(one.id))).toBe("ideas:problem.itself");
    expect(await into(String(elsewhere.id))).toBe("ideas:problem.no-such-idea");
    expect(await into("the other one")).toBe("ideas:problem.no-such-idea");
    expect(refusalOf(await mergeIdea(moderator, { ...sent, reason: "" })).fields).toHaveProperty("reason");
    await database.idea.update({ where: { id: one.id }, data: { state: "committed" } });
    expect(refusalOf(await mergeIdea(moderator, sent)).message).toBe("ideas:problem.promised");
  });
});
