import { acceptAnswer } from "~/modules/knowledge/accept-answer.server";
import { askQuestion } from "~/modules/knowledge/ask-question.server";
import { closeQuestion } from "~/modules/knowledge/close-question.server";
import { editAnswer } from "~/modules/knowledge/edit-answer.server";
import { setQuestionStage } from "~/modules/knowledge/set-question-stage.server";
import { writeAnswer } from "~/modules/knowledge/write-answer.server";
import { writeComment } from "~/modules/knowledge/write-comment.server";
import { unwrap } from "~/platform/result";
import { aimsFor } from "./aims-content";
import type { AnswerContent, ClubContent, QuestionContent, VoiceContent } from "./club-content";
import type { Stage } from "./stage";
import type { Act } from "./timeline";

/** Under which name the stage keeps a question, and an answer by its place among the question's answers. */
export const questionName = (club: ClubContent, key: string): string => `${club.slug}/${key}`;
export const answerName = (club: ClubContent, key: string, index: number): string => `${club.slug}/${key}/${index}`;

const closureReasons = {
  duplicate: "duplicate",
  "off-topic": "offTopic",
  unclear: "unclear",
  "resolved-elsewhere": "resolvedElsewhere",
} as const;

/** Somebody asks; others remark and answer; texts are mended; the asker accepts; a moderator may close. */
export function questionActs(club: ClubContent, question: QuestionContent): Act[] {
  const asked = question.daysAgo * 24;
  const name = questionName(club, question.key);
  const { title, body, askedOf, closed } = question;
  const asking: Act = {
    hoursAgo: asked,
    async play(stage, when) {
      const of = !askedOf
        ? "everyone"
        : "person" in askedOf
          ? `person:${askedOf.person}`
          : `organisation:${askedOf.organisation}`;
      const words = {
        clubId: stage.clubs.of(club.slug),
        title,
        body,
        topics: [...question.topics],
        aims: aimsFor(club.aims, "questions", question.key),
        of,
        stage: club.stages?.asked[question.key],
        ...club.contexts?.[question.key],
      };
      stage.questions.keep(name, unwrap(await askQuestion(await stage.actor(question.by), words, when)).questionId);
    },
  };
  const remarks = (question.comments ?? []).map((comment) =>
    remark(comment, asked, (stage) => ({ subjectKind: "question", subjectId: stage.questions.of(name) })),
  );
  const answers = question.answers.flatMap((answer, index) => answerActs(club, { question, answer, index }));
  const stages = (club.stages?.said ?? [])
    .filter((one) => one.question === question.key)
    .map(({ by, hoursLater, stage: where }): Act => {
      const play: Act["play"] = async (stage, when) =>
        void unwrap(
          await setQuestionStage(await stage.actor(by), { questionId: stage.questions.of(name), stage: where }, when),
        );
      return { hoursAgo: asked - hoursLater, play };
    });
  if (!closed) return [asking, ...stages, ...remarks, ...answers];
  const closing: Act = {
    hoursAgo: asked - closed.hoursLater,
    async play(stage, when) {
      const duplicateOf =
        closed.duplicateOf === undefined ? "" : String(stage.questions.of(questionName(club, closed.duplicateOf)));
      const decision = {
        questionId: stage.questions.of(name),
        reason: closureReasons[closed.reason],
        duplicateOf,
        note: closed.note,
      };
      unwrap(await closeQuestion(await stage.actor(closed.by), decision, when));
    },
  };
  return [asking, ...stages, ...remarks, ...answers, closing];
}

function answerActs(
  club: ClubContent,
  { question, answer, index }: { question: QuestionContent; answer: AnswerContent; index: number },
): Act[] {
  const answered = question.daysAgo * 24 - answer.hoursLater;
  const name = answerName(club, question.key, index);
  const { by, body, edited } = answer;
  const acts: Act[] = [
    {
      hoursAgo: answered,
      async play(stage, when) {
        const words = {
          questionId: stage.questions.of(questionName(club, question.key)),
          body,
          as: employer(stage, answer),
        };
        stage.answers.keep(name, unwrap(await writeAnswer(await stage.actor(by), words, when)).answerId);
      },
    },
    ...(answer.comments ?? []).map((comment) =>
      remark(comment, answered, (stage) => ({ subjectKind: "answer", subjectId: stage.answers.of(name) })),
    ),
  ];
  if (edited) {
    acts.push({
      hoursAgo: answered - edited.hoursLater,
      play: async (stage, when) =>
        unwrap(
          await editAnswer(
            await stage.actor(by),
            { answerId: stage.answers.of(name), body: edited.body, reason: edited.why },
            when,
          ),
        ),
    });
  }
  if (answer.accepted) {
    acts.push({
      hoursAgo: acceptedHoursAgo(question, answer, answered),
      play: async (stage, when) =>
        unwrap(await acceptAnswer(await stage.actor(question.by), { answerId: stage.answers.of(name) }, when)),
    });
  }
  return acts;
}

function remark(
  { by, hoursLater, body, ...comment }: VoiceContent,
  since: number,
  subject: (stage: Stage) => { subjectKind: string; subjectId: number },
): Act {
  return {
    hoursAgo: since - hoursLater,
    play: async (stage, when) =>
      unwrap(
        await writeComment(await stage.actor(by), { ...subject(stage), body, as: employer(stage, comment) }, when),
      ),
  };
}

/** Askers accept when they have said how it went, else about a day later. */
function acceptedHoursAgo(question: QuestionContent, answer: AnswerContent, answered: number): number {
  const said = (answer.comments ?? [])
    .filter((comment) => comment.by === question.by)
    .map((comment) => comment.hoursLater + 0.1);
  return answered - Math.min(said.length > 0 ? Math.max(...said) : 26, answered * 0.9);
}

const employer = (stage: Stage, voice: { for?: string }) =>
  voice.for === undefined ? null : stage.organisations.of(voice.for);
