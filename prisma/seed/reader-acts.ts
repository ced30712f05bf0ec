import { bookmarkContribution } from "~/modules/knowledge/bookmark-contribution.server";
import { followQuestion } from "~/modules/knowledge/follow-question.server";
import { voteOnAnswer } from "~/modules/knowledge/vote-on-answer.server";
import { voteOnQuestion } from "~/modules/knowledge/vote-on-question.server";
import { unwrap } from "~/platform/result";
import { chances, drawn } from "./chance";
import type { ClubContent, QuestionContent } from "./club-content";
import { actableUntil } from "./ending-acts";
import type { Place } from "./places";
import { answerName, questionName } from "./question-acts";
import type { Act } from "./timeline";

/** Those who read say what helped, follow, and keep things to come back to: mostly buyers, never the author. */
export function readerActs(club: ClubContent, question: QuestionContent, places: readonly Place[]): Act[] {
  const chance = chances(`readers of ${club.slug}/${question.key}`);
  const asked = question.daysAgo * 24;
  const name = questionName(club, question.key);
  const readersBut = (author: string) =>
    drawn(
      places
        .filter((place) => place.handle !== author)
        .map((place) => ({ ...place, weight: place.side === "buyer" ? 3 : 1 })),
      chance,
    );
  const until = actableUntil(club);
  const after = (since: number, reader: Place) =>
    until + momentsLater(Math.min(since, reader.joinedHoursAgo) - until, chance);

  const readers = readersBut(question.by);
  const votes = readers.slice(0, question.up).map(
    (reader): Act => ({
      aside: true,
      hoursAgo: after(asked, reader),
      play: async (stage, when) =>
        unwrap(
          await voteOnQuestion(
            await stage.actor(reader.handle),
            { questionId: stage.questions.of(name), value: 1 },
            when,
          ),
        ),
    }),
  );
  const followers = readers.slice(readers.length - Math.floor(question.views / 400)).map(
    (reader): Act => ({
      aside: true,
      hoursAgo: after(asked, reader),
      play: async (stage, when) =>
        unwrap(
          await followQuestion(
            await stage.actor(reader.handle),
            { questionId: stage.questions.of(name), on: true },
            when,
          ),
        ),
    }),
  );
  const keepers = readers.slice(0, Math.floor(question.views / 600)).map(
    (reader): Act => ({
      aside: true,
      hoursAgo: after(asked, reader),
      async play(stage, when) {
        const what = { subjectKind: "question", subjectId: stage.questions.of(name), on: true };
        unwrap(await bookmarkContribution(await stage.actor(reader.handle), what, when));
      },
    }),
  );
  const judgements = question.answers.flatMap((answer, index) => {
    const { by, up, down = 0, hoursLater } = answer;
    const voters = readersBut(by).slice(0, up + down);
    if (voters.length < up + down) throw new Error(`${name} has more votes than the club has readers.`);
    return voters.map(
      (reader, turn): Act => ({
        aside: true,
        hoursAgo: after(asked - hoursLater, reader),
        async play(stage, when) {
          const vote = { answerId: stage.answers.of(answerName(club, question.key, index)), value: turn < up ? 1 : -1 };
          unwrap(await voteOnAnswer(await stage.actor(reader.handle), vote, when));
        },
      }),
    );
  });
  return [...votes, ...followers, ...keepers, ...judgements];
}

/** A moment between then and now, most likely in the first two days. */
function momentsLater(hoursAgo: number, chance: () => number): number {
  const patience = -Math.log(1 - chance()) * 40;
  const waited = patience < hoursAgo * 0.95 ? patience : hoursAgo * chance() * 0.95;
  return hoursAgo - Math.max(waited, Math.min(0.02, hoursAgo / 2));
}
