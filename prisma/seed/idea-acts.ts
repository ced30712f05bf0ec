import { system } from "~/access/actor";
import { commitToIdea } from "~/modules/ideas/commit-to-idea.server";
import { drawLineage } from "~/modules/ideas/draw-lineage.server";
import { finishCommitment } from "~/modules/ideas/finish-commitment.server";
import { mergeIdea } from "~/modules/ideas/merge-idea.server";
import { noteOverdue } from "~/modules/ideas/note-overdue.server";
import { replyToIdea } from "~/modules/ideas/reply-to-idea.server";
import { reportProgress } from "~/modules/ideas/report-progress.server";
import { voteOnIdea } from "~/modules/ideas/vote-on-idea.server";
import { writeIdea } from "~/modules/ideas/write-idea.server";
import { writeIdeaComment } from "~/modules/ideas/write-idea-comment.server";
import { unwrap } from "~/platform/result";
import { aimsFor } from "./aims-content";
import { chances, drawn } from "./chance";
import type { ClubContent } from "./club-content";
import type { IdeaContent, IdeaStepContent } from "./ideas-content";
import type { Place } from "./places";
import { questionName } from "./question-acts";
import type { Stage } from "./stage";
import type { Act } from "./timeline";

type When = { now: Date };
/** An idea while it is played: its number, and that of the commitment made last. */
type Played = { id: number; commitmentId: number };
type Frame = { club: ClubContent; played: Played };

/** The day so many days after a moment, as a calendar in Bangkok has it. */
export const dayInBangkok = (now: Date, days: number) =>
  new Date(now.getTime() + (days * 24 + 7) * 3_600_000).toISOString().slice(0, 10);

const ideaName = (club: ClubContent, key: string) => `${club.slug}/${key}`;

/** What people of a club want, who wants it too, and what organisations do about it; promised days that pass are noted. */
export function ideaActs(club: ClubContent, places: readonly Place[]): Act[] {
  return (club.ideas ?? []).flatMap((idea) => {
    const frame: Frame = { club, played: { id: 0, commitmentId: 0 } };
    const steps = idea.steps.map(
      (step): Act => ({ hoursAgo: step.daysAgo * 24, play: (stage, when) => take(stage, when, { step, ...frame }) }),
    );
    return [writing(idea, frame), ...votes(idea, places, frame), ...steps, ...dueDays(idea)];
  });
}

function writing(idea: IdeaContent, { club, played }: Frame): Act {
  return {
    hoursAgo: idea.daysAgo * 24,
    async play(stage, when) {
      const { kind, title, body, of = "everyone", variantOf } = idea;
      const asked = club.questions.some(({ key }) => key === idea.from);
      const from = asked ? `question:${stage.questions.of(questionName(club, idea.from ?? ""))}` : "";
      const variant = variantOf ? { offeringName: variantOf.name, variant: variantOf.variant } : {};
      const words = {
        clubId: stage.clubs.of(club.slug),
        kind,
        title,
        body,
        of,
        from,
        interest: "wouldBuy",
        topics: [...idea.topics],
        aims: aimsFor(club.aims, "ideas", idea.key),
        ...variant,
      };
      played.id = unwrap(await writeIdea(await stage.actor(idea.by), words, when)).ideaId;
      stage.ideas.keep(ideaName(club, idea.key), played.id);
    },
  };
}

const interestOf = (lot: number) => (lot < 0.3 ? "wouldBuy" : lot < 0.55 ? "uses" : lot < 0.75 ? "bought" : "none");

/** Who was there wants it too, mostly in the first days, and before it is made part of another. */
function votes(idea: IdeaContent, places: readonly Place[], { club, played }: Frame): Act[] {
  const chance = chances(`wishes of ${club.slug}/${idea.key}`);
  const until = (idea.steps.find(({ act }) => act === "merge")?.daysAgo ?? 0) * 24;
  const since = idea.daysAgo * 24;
  const there = places.filter((place) => place.handle !== idea.by && place.joinedHoursAgo > until + 2);
  const voters = drawn(
    there.map((place) => ({ ...place, weight: place.side === "buyer" ? 4 : 1 })),
    chance,
  ).slice(0, idea.votes);
  return voters.map((voter): Act => {
    const from = Math.min(since, voter.joinedHoursAgo - 1.5);
    const interest = voter.side === "buyer" ? interestOf(chance()) : "none";
    return {
      hoursAgo: from - (from - until) * (0.02 + 0.9 * chance() ** 3),
      play: async (stage, when) =>
        unwrap(await voteOnIdea(await stage.actor(voter.handle), { ideaId: played.id, interest }, when)),
    };
  });
}

/** The morning after a promised day the portal looks whether it passed with nothing to show. */
function dueDays(idea: IdeaContent): Act[] {
  const days = idea.steps.flatMap((step) => {
    if (step.act === "commit") return [step.daysAgo - step.inDays];
    return step.act === "progress" && step.movedToInDays ? [step.daysAgo - step.movedToInDays] : [];
  });
  return days
    .filter((day) => day > 1.5)
    .map(
      (day): Act => ({
        hoursAgo: day * 24 - 30,
        play: async (_stage, when) => unwrap(await noteOverdue(system, {}, when)),
      }),
    );
}

async function take(stage: Stage, when: When, { step, club, played }: Frame & { step: IdeaStepContent }) {
  const actor = await stage.actor(step.by);
  const as = "for" in step && step.for ? stage.organisations.of(step.for) : 0;
  const { id: ideaId, commitmentId } = played;
  const document = (key: string) => `/documents/${stage.documents.of(`${club.slug}/${key}`)}`;
  switch (step.act) {
    case "comment":
      return unwrap(await writeIdeaComment(actor, { ideaId, as: as || null, body: step.body }, when));
    case "askMore":
      return unwrap(await replyToIdea(actor, { ideaId, as, kind: "asksMore", text: step.text }, when));
    case "decline":
      return unwrap(await replyToIdea(actor, { ideaId, as, kind: "declined", text: step.text }, when));
    case "commit": {
      const promise = { ideaId, as, text: step.text, dueOn: dayInBangkok(when.now, step.inDays) };
      played.commitmentId = unwrap(await commitToIdea(actor, promise, when)).commitmentId;
      return;
    }
    case "progress": {
      const dueOn = step.movedToInDays === undefined ? "" : dayInBangkok(when.now, step.movedToInDays);
      return unwrap(await reportProgress(actor, { commitmentId, text: step.text, dueOn }, when));
    }
    case "ship": {
      const link = step.document === undefined ? "" : document(step.document);
      return unwrap(await finishCommitment(actor, { commitmentId, shipped: "true", text: step.text, link }, when));
    }
    case "end":
      return unwrap(await finishCommitment(actor, { commitmentId, shipped: "false", text: step.text }, when));
    case "tie":
      return unwrap(await drawLineage(actor, { ideaId, way: step.way, other: document(step.document) }, when));
    case "merge": {
      const into = String(stage.ideas.of(ideaName(club, step.into)));
      return unwrap(await mergeIdea(actor, { ideaId, into, reason: step.reason }, when));
    }
  }
}
