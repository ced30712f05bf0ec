import { approveJointAnswer } from "~/modules/knowledge/approve-joint-answer.server";
import { bringInOrganisation } from "~/modules/knowledge/bring-in-organisation.server";
import { draftJointAnswer } from "~/modules/knowledge/draft-joint-answer.server";
import { setBuyingParts } from "~/modules/knowledge/set-buying-parts.server";
import { takeStance } from "~/modules/knowledge/take-stance.server";
import { writeSafetyNote } from "~/modules/knowledge/write-safety-note.server";
import { unwrap } from "~/platform/result";
import { buyingContent } from "./buying-content";
import type { ClubContent, QuestionContent } from "./club-content";
import { answerName, questionName } from "./question-acts";
import type { JointContent, SidesContent, StanceContent } from "./sides-content";
import type { Stage } from "./stage";
import type { Act } from "./timeline";

/** Experts agree and differ, warn and write together; askers say who pays and bring suppliers in. */
export function sidesActs(club: ClubContent): Act[] {
  return [...(club.sides ?? []), ...(buyingContent[club.slug] ?? [])].flatMap((sides) => {
    const question = club.questions.find(({ key }) => key === sides.question);
    return question ? aroundQuestion(club, question, sides) : [];
  });
}

const employer = (stage: Stage, voice: { for?: string }) =>
  voice.for === undefined ? null : stage.organisations.of(voice.for);

function aroundQuestion(club: ClubContent, question: QuestionContent, sides: SidesContent): Act[] {
  const asked = question.daysAgo * 24;
  const { safety, buying, broughtIn, joint } = sides;
  const questionId = (stage: Stage) => stage.questions.of(questionName(club, question.key));
  const acts = (sides.stances ?? []).map((stance) => stanceAct(club, question, stance));
  if (safety)
    acts.push({
      hoursAgo: asked - safety.hoursLater,
      async play(stage, when) {
        const { kind, text } = safety;
        const words = { questionId: questionId(stage), kind, text, as: employer(stage, safety) };
        unwrap(await writeSafetyNote(await stage.actor(safety.by), words, when));
      },
    });
  if (buying)
    acts.push({
      hoursAgo: asked - buying.hoursLater,
      play: async (stage, when) =>
        unwrap(
          await setBuyingParts(await stage.actor(question.by), { ...buying, questionId: questionId(stage) }, when),
        ),
    });
  if (broughtIn)
    acts.push({
      hoursAgo: asked - broughtIn.hoursLater,
      play: async (stage, when) =>
        unwrap(
          await bringInOrganisation(
            await stage.actor(broughtIn.by),
            { ...broughtIn, questionId: questionId(stage) },
            when,
          ),
        ),
    });
  return joint ? [...acts, ...jointActs(club, question, joint)] : acts;
}

function stanceAct(club: ClubContent, question: QuestionContent, stance: StanceContent): Act {
  const answered = question.daysAgo * 24 - (question.answers[stance.answer]?.hoursLater ?? 0);
  return {
    hoursAgo: answered - stance.hoursLater,
    async play(stage, when) {
      const answerId = stage.answers.of(answerName(club, question.key, stance.answer));
      const { kind, reason } = stance;
      const words = { answerId, kind, reason, as: employer(stage, stance) };
      unwrap(await takeStance(await stage.actor(stance.by), words, when));
    },
  };
}

function jointActs(club: ClubContent, question: QuestionContent, joint: JointContent): Act[] {
  const drafted = question.daysAgo * 24 - joint.hoursLater;
  let jointAnswerId = 0;
  const drafting: Act = {
    hoursAgo: drafted,
    async play(stage, when) {
      const answers = joint.answers.map((index) => stage.answers.of(answerName(club, question.key, index)));
      const questionId = stage.questions.of(questionName(club, question.key));
      const words = { questionId, answers, body: joint.body };
      ({ jointAnswerId } = unwrap(await draftJointAnswer(await stage.actor(joint.by), words, when)));
    },
  };
  const approvals = joint.approvedBy.map(
    ({ by, hoursLater }): Act => ({
      hoursAgo: drafted - hoursLater,
      play: async (stage, when) =>
        unwrap(await approveJointAnswer(await stage.actor(by), { jointAnswerId, version: 1 }, when)),
    }),
  );
  return [drafting, ...approvals];
}
