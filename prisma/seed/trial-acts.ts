import { beginTrial } from "~/modules/ideas/begin-trial.server";
import { finishTrial } from "~/modules/ideas/finish-trial.server";
import { joinTrial } from "~/modules/ideas/join-trial.server";
import { reportTrial } from "~/modules/ideas/report-trial.server";
import { writeTrialComment } from "~/modules/ideas/write-trial-comment.server";
import { unwrap } from "~/platform/result";
import type { ClubContent } from "./club-content";
import { dayInBangkok } from "./idea-acts";
import type { Stage } from "./stage";
import type { Act } from "./timeline";
import type { TrialContent, TrialReportContent } from "./trials-content";

/** What members of a club try together: who joins, how it went with each, and what it taught. */
export function trialActs(club: ClubContent): Act[] {
  return (club.trials ?? []).flatMap((trial) => actsOf(club, trial));
}

const documentOf = (stage: Stage, club: ClubContent, key: string) => stage.documents.of(`${club.slug}/${key}`);

function actsOf(club: ClubContent, trial: TrialContent): Act[] {
  const played = { trialId: 0 };
  const forOf = (stage: Stage, one: { for?: string }) => (one.for ? stage.organisations.of(one.for) : null);
  const beginning: Act = {
    hoursAgo: trial.daysAgo * 24,
    async play(stage, when) {
      const { title, what, forWhom, places, inDays, questions } = trial;
      const of =
        "idea" in trial.of
          ? `idea:${stage.ideas.of(`${club.slug}/${trial.of.idea}`)}`
          : `document:${documentOf(stage, club, trial.of.document)}`;
      const asked = Object.fromEntries(questions.map((text, index) => [`question${index + 1}`, text]));
      const dueOn = dayInBangkok(when.now, inDays);
      const words = { of, as: forOf(stage, trial), title, what, forWhom, places, dueOn, ...asked };
      played.trialId = unwrap(await beginTrial(await stage.actor(trial.by), words, when)).trialId;
    },
  };
  const joining = trial.triers.map((trier): Act => {
    return {
      hoursAgo: trier.daysAgo * 24,
      play: async (stage, when) =>
        unwrap(await joinTrial(await stage.actor(trier.by), { ...played, as: forOf(stage, trier) }, when)),
    };
  });
  const telling = trial.triers.flatMap(({ by, report }): Act[] => {
    return report ? [{ hoursAgo: report.daysAgo * 24, play: (stage, when) => tell(stage, when, { by, report }) }] : [];
  });
  const tell = async (
    stage: Stage,
    when: { now: Date },
    { by, report }: { by: string; report: TrialReportContent },
  ) => {
    const said: Record<string, string> = { text: report.text };
    for (const [index, [verdict, words]] of report.findings.entries()) {
      said[`verdict${index + 1}`] = verdict;
      said[`words${index + 1}`] = words;
    }
    return unwrap(await reportTrial(await stage.actor(by), { ...played, ...said }, when));
  };
  const remarking = (trial.remarks ?? []).map(({ by, body, daysAgo, ...one }): Act => {
    return {
      hoursAgo: daysAgo * 24,
      play: async (stage, when) =>
        unwrap(await writeTrialComment(await stage.actor(by), { ...played, as: forOf(stage, one), body }, when)),
    };
  });
  return [beginning, ...joining, ...telling, ...remarking, ...ending(club, trial, played)];
}

function ending(club: ClubContent, { result }: TrialContent, played: { trialId: number }): Act[] {
  if (!result) return [];
  const { by, daysAgo, learnt, changes, document } = result;
  return [
    {
      hoursAgo: daysAgo * 24,
      async play(stage, when) {
        const link = document === undefined ? "" : `/documents/${documentOf(stage, club, document)}`;
        return unwrap(await finishTrial(await stage.actor(by), { ...played, learnt, changes, link }, when));
      },
    },
  ];
}
