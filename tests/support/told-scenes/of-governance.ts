import { system } from "~/access/actor";
import { leaveSeat } from "~/modules/governance/leave-seat.server";
import { proposeAct } from "~/modules/governance/propose-act.server";
import { remindOfVote } from "~/modules/governance/remind-of-vote.server";
import { takeBackDuty } from "~/modules/governance/take-back-duty.server";
import { watchDuties } from "~/modules/governance/watch-duties.server";
import { withdrawProposal } from "~/modules/governance/withdraw-proposal.server";
import { unwrap } from "~/platform/result";
import { aGovernedClub, aSeatHolder, vote } from "../governed-club";
import { aPromise, momentIn } from "../sponsored-club";
import { aMember, anAnswer, aQuestion, as } from "../world";

const sorted = (...people: { id: number }[]) => people.map(({ id }) => id).sort((one, other) => one - other);

/** The maker proposes something, after the owner proposed the charter. */
async function proposed(act: string, more: object = {}) {
  const world = await aGovernedClub();
  const sponsor = await aSeatHolder(world.club, { kind: "sponsor" });
  const moderator = await aMember(world.club, undefined, { role: "moderator" });
  const target = act === "sponsorTerms" ? sponsor : world.clinic;
  const words = {
    clubId: world.club.id,
    act,
    reason: "It has to be.",
    days: 7,
    targetId: target.organisation.id,
    ...more,
  };
  const { proposalId } = unwrap(await proposeAct(await as(world.maker.manager), words));
  return { ...world, sponsor, moderator, proposalId };
}

async function accepted(act: string, more: object = {}) {
  const world = await proposed(act, more);
  for (const seat of world.seats) await vote(seat, world.proposalId, "yes");
  return world;
}

/** What has to happen among the seats of a club, and who is told then. */
export const governanceScenes = {
  "vote-needed": async () => {
    const { maker, clinic, association } = await proposed("closeClub");
    const ofCharter = [maker, clinic, association].map(({ manager }) => manager);
    return sorted(...ofCharter, clinic.manager, association.manager);
  },
  "vote-missing": async () => {
    const { maker, clinic, association, proposalId } = await proposed("closeClub");
    await vote(maker, proposalId, "yes");
    unwrap(await remindOfVote(system, { proposalId }));
    return sorted(clinic.manager, association.manager);
  },
  "proposal-made": async () => {
    const { owner, moderator } = await proposed("closeClub");
    return sorted(moderator, owner, moderator);
  },
  "proposal-decided": async () => {
    const { maker, clinic, owner, moderator } = await accepted("transferHub");
    const told = [maker.manager, clinic.manager, owner, moderator];
    return sorted(...told, ...told);
  },
  "proposal-withdrawn": async () => {
    const { maker, clinic, association, owner, moderator, proposalId } = await proposed("transferHub");
    unwrap(await withdrawProposal(await as(maker.manager), { proposalId, reason: "Not now." }));
    return sorted(clinic.manager, association.manager, owner, moderator);
  },
  "club-closed": async () => {
    const { maker, clinic, sponsor, owner, moderator } = await accepted("closeClub");
    return sorted(maker.manager, clinic.manager, sponsor.manager, owner, moderator);
  },
  "club-reopened": async () => {
    const { club, maker, clinic, sponsor, owner, moderator, seats } = await accepted("closeClub");
    const words = { clubId: club.id, act: "reopenClub", reason: "We miss it.", days: 7 };
    const { proposalId } = unwrap(await proposeAct(await as(maker.manager), words));
    for (const seat of seats) await vote(seat, proposalId, "yes");
    return sorted(maker.manager, clinic.manager, sponsor.manager, owner, moderator);
  },
  "charter-lapsed": async () => {
    const { club, owner, seats } = await aGovernedClub();
    for (const { organisation, manager } of seats)
      unwrap(await leaveSeat(await as(manager), { clubId: club.id, organisationId: organisation.id }));
    return sorted(owner);
  },
  "hub-yours": async () => sorted((await accepted("transferHub")).clinic.manager),
  "said-removed": async () => {
    const { club, clinic, seats, proposalId } = await proposed("removeContent");
    const question = await aQuestion({ club });
    for (const _twice of [1, 2]) await anAnswer(question, { author: clinic.manager, as: clinic.organisation.id });
    for (const seat of seats) await vote(seat, proposalId, "yes");
    return sorted(clinic.manager);
  },
  "duty-due": async () => {
    const { sponsor } = await aPromise();
    unwrap(await watchDuties(system, {}, momentIn(25)));
    return sorted(sponsor.manager);
  },
  "duty-late": async () => {
    const { sponsor, owner } = await aPromise();
    unwrap(await watchDuties(system, {}, momentIn(32)));
    return sorted(sponsor.manager, owner);
  },
  "duty-taken-back": async () => {
    const { sponsor, owner, promiseId } = await aPromise();
    unwrap(await takeBackDuty(await as(sponsor.manager), { promiseId, reason: "The hall is taken." }));
    return sorted(owner);
  },
  "sponsor-terms": async () => {
    const terms = { budget: 100_000, purpose: "Meetings of owners", startsOn: "2027-01-01", endsOn: "2027-12-31" };
    return sorted((await accepted("sponsorTerms", terms)).sponsor.manager);
  },
};
