import { system } from "~/access/actor";
import { castSeatVote } from "~/modules/governance/cast-seat-vote.server";
import { decideProposal } from "~/modules/governance/decide-proposal.server";
import { noteSteering } from "~/modules/governance/note-steering.server";
import { promiseDuty } from "~/modules/governance/promise-duty.server";
import { proposeAct } from "~/modules/governance/propose-act.server";
import { proposeCharter } from "~/modules/governance/propose-charter.server";
import { recordDuty } from "~/modules/governance/record-duty.server";
import { takeBackDuty } from "~/modules/governance/take-back-duty.server";
import { withdrawProposal } from "~/modules/governance/withdraw-proposal.server";
import { removeAnswer } from "~/modules/knowledge/remove-answer.server";
import { witnessRefusals } from "~/platform/refused-act.server";
import { unwrap } from "~/platform/result";
import type { ClubContent } from "./club-content";
import type { DutyContent, GovernanceContent, PromiseContent, ProposalContent } from "./governance-content";
import { answerName } from "./question-acts";
import type { Stage } from "./stage";
import type { Act } from "./timeline";

/** The seats of a club agree on a charter, decide together, and have a sponsor who does what it owes. */
export function governanceActs(club: ClubContent): Act[] {
  const { governance } = club;
  if (!governance) return [];
  const promised = new Map<string, number>();
  return [
    ...governance.proposals.flatMap((proposal) => proposalActs(club, governance, proposal)),
    ...governance.promises.flatMap((promise) => promiseActs(club, promise, promised)),
    ...governance.duties.map((duty) => dutyAct(club, duty, promised)),
    ...governance.attempts
      .filter(({ question }) => club.questions.some(({ key }) => key === question))
      .map(
        (attempt): Act => ({
          hoursAgo: attempt.daysAgo * 24,
          async play(stage, when) {
            witnessRefusals(noteSteering);
            const answerId = stage.answers.of(answerName(club, attempt.question, attempt.answer));
            const refused = await removeAnswer(
              await stage.actor(attempt.by),
              { answerId, reason: attempt.reason },
              when,
            );
            if (refused.ok) throw new Error("A sponsor's people could remove an answer.");
          },
        }),
      ),
  ];
}

function proposalActs(club: ClubContent, { charter }: GovernanceContent, proposal: ProposalContent): Act[] {
  const made = proposal.daysAgo * 24;
  let proposalId = 0;
  const making: Act = {
    hoursAgo: made,
    async play(stage, when) {
      const { by, act, about, reason, days, terms } = proposal;
      const actor = await stage.actor(by);
      const words = { clubId: stage.clubs.of(club.slug), reason, days };
      const organisation = (slug: string | undefined) => (slug === undefined ? null : stage.organisations.of(slug));
      const result =
        act === "changeCharter"
          ? await proposeCharter(
              actor,
              { ...charter.articles, ...words, hubOrganisationId: organisation(charter.hub) },
              when,
            )
          : await proposeAct(
              actor,
              { ...words, ...datesOf(terms, when.now), act, targetId: organisation(about) },
              when,
            );
      ({ proposalId } = unwrap(result));
    },
  };
  const votes = proposal.votes.map(
    (vote): Act => ({
      hoursAgo: made - vote.hoursLater,
      async play(stage: Stage, when) {
        const { choice, reason = "" } = vote;
        const words = { proposalId, organisationId: stage.organisations.of(vote.for), choice, reason };
        unwrap(await castSeatVote(await stage.actor(vote.by), words, when));
      },
    }),
  );
  const { withdrawn } = proposal;
  if (withdrawn) {
    const play: Act["play"] = async (stage, when) =>
      void unwrap(
        await withdrawProposal(await stage.actor(proposal.by), { proposalId, reason: withdrawn.reason }, when),
      );
    return [making, ...votes, { hoursAgo: made - withdrawn.hoursLater, play }];
  }
  const ends = made - proposal.days * 24;
  if (ends < 0) return [making, ...votes];
  const deciding: Act = {
    hoursAgo: ends,
    play: async (_stage, when) => unwrap(await decideProposal(system, { proposalId }, when)),
  };
  return [making, ...votes, deciding];
}

const day = (at: number) => new Date(at).toISOString().slice(0, 10);

/** A sponsor's terms begin when they are proposed and last a year. */
function datesOf(terms: ProposalContent["terms"], now: Date) {
  if (!terms) return {};
  return { ...terms, startsOn: day(now.getTime()), endsOn: day(now.getTime() + 365 * 86_400_000) };
}

/** A sponsor promises something, and takes it back or not; its number is noted for what keeps it. */
function promiseActs(club: ClubContent, promise: PromiseContent, promised: Map<string, number>): Act[] {
  const { key, by, of, daysAgo, dueIn, kind, what, takenBack } = promise;
  const making: Act = {
    hoursAgo: daysAgo * 24,
    async play(stage, when) {
      const place = { clubId: stage.clubs.of(club.slug), organisationId: stage.organisations.of(of) };
      const dueOn = day(when.now.getTime() + (daysAgo + dueIn) * 86_400_000);
      const made = unwrap(await promiseDuty(await stage.actor(by), { ...place, kind, what, dueOn }, when));
      promised.set(key, made.promiseId);
    },
  };
  if (!takenBack) return [making];
  const { reason } = takenBack;
  const play: Act["play"] = async (stage, when) =>
    void unwrap(await takeBackDuty(await stage.actor(by), { promiseId: promised.get(key), reason }, when));
  return [making, { hoursAgo: takenBack.daysAgo * 24, play }];
}

function dutyAct(club: ClubContent, content: DutyContent, promised: ReadonlyMap<string, number>): Act {
  const { by, of, daysAgo, keeps, ...duty } = content;
  return {
    hoursAgo: daysAgo * 24,
    async play(stage, when) {
      const place = { clubId: stage.clubs.of(club.slug), organisationId: stage.organisations.of(of) };
      const doneOn = day(when.now.getTime());
      const promiseId = keeps === undefined ? null : promised.get(keeps);
      unwrap(await recordDuty(await stage.actor(by), { ...duty, ...place, doneOn, promiseId }, when));
    },
  };
}
