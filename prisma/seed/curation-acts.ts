import { doBulkAct } from "~/modules/curation/do-bulk-act.server";
import { draftFromAnswers } from "~/modules/curation/draft-from-answers.server";
import { featureOnFront } from "~/modules/curation/feature-on-front.server";
import { keepDeskView } from "~/modules/curation/keep-desk-view.server";
import { planPiece } from "~/modules/curation/plan-piece.server";
import { daysFrom, todayOf } from "~/modules/curation/rules/month";
import { enterDocument } from "~/modules/documents/enter-document.server";
import { publishDocument } from "~/modules/documents/publish-document.server";
import { submitDocument } from "~/modules/documents/submit-document.server";
import { mergeQuestions } from "~/modules/knowledge/merge-questions.server";
import { unwrap } from "~/platform/result";
import type { ClubContent } from "./club-content";
import { answerName, questionName } from "./question-acts";
import type { Act } from "./timeline";

/** Curators keep views of their desk, give each other what waits, plan what comes out, and make one question of two. */
export function curationActs(club: ClubContent): Act[] {
  const { views = [], assigned, merged = [], calendar = [], featured = [], gathered = [] } = club.curation ?? {};
  const acts: Act[] = [
    ...views.map(
      ({ by, ...view }): Act => ({
        hoursAgo: 4,
        async play(stage, when) {
          const isDefault = view.isDefault ? "on" : undefined;
          const wish = { ...view, isDefault, clubId: stage.clubs.of(club.slug) };
          unwrap(await keepDeskView(await stage.actor(by), wish, when));
        },
      }),
    ),
    ...calendar.map(
      ({ by, inDays, owner, question, ...piece }): Act => ({
        hoursAgo: 5,
        async play(stage, when) {
          const ownerId = owner === undefined ? "" : String((await stage.actor(owner)).id);
          const day = inDays === null ? "" : daysFrom(todayOf(when.now), inDays);
          const link = question ? `/questions/${stage.questions.of(questionName(club, question))}` : "";
          const wish = { ...piece, clubId: stage.clubs.of(club.slug), owner: ownerId, day, link };
          unwrap(await planPiece(await stage.actor(by), wish, when));
        },
      }),
    ),
    ...featured.map(
      ({ by, question, reason, ...days }): Act => ({
        hoursAgo: 5,
        async play(stage, when) {
          const today = todayOf(when.now);
          const [from, until] = [daysFrom(today, days.from), daysFrom(today, days.until)];
          const link = `/questions/${stage.questions.of(questionName(club, question))}`;
          const wish = { clubId: stage.clubs.of(club.slug), link, reason, from, until };
          unwrap(await featureOnFront(await stage.actor(by), wish, when));
        },
      }),
    ),
    ...merged.map(
      ({ by, question, into, hoursAgo, reason }): Act => ({
        hoursAgo,
        async play(stage, when) {
          const id = (key: string) => stage.questions.of(questionName(club, key));
          const wish = { questionId: id(question), into: String(id(into)), reason };
          unwrap(await mergeQuestions(await stage.actor(by), wish, when));
        },
      }),
    ),
  ];
  acts.push(...gathered.map((draft) => gatheringAct(club, draft)));
  if (!assigned) return acts;
  const { by, to, questions, hoursAgo, reason } = assigned;
  const assigning: Act = {
    hoursAgo,
    async play(stage, when) {
      const of = questions.map((key) => `question-${stage.questions.of(questionName(club, key))}`);
      const owner = await stage.actor(to);
      const wish = { clubId: stage.clubs.of(club.slug), act: "assign", of, owner: String(owner.id), reason };
      unwrap(await doBulkAct(await stage.actor(by), wish, when));
    },
  };
  return [...acts, assigning];
}

type Gathered = NonNullable<NonNullable<ClubContent["curation"]>["gathered"]>[number];

/** A document begins with answers; who comes to own it; the curator may bring it out. */
function gatheringAct(club: ClubContent, { by, answers, comes, published, hoursAgo, ...words }: Gathered): Act {
  return {
    hoursAgo,
    async play(stage, when) {
      const of = answers.map(([key, index]) => `answer-${stage.answers.of(answerName(club, key, index))}`);
      const curator = await stage.actor(by);
      const wish = { ...words, of, clubId: stage.clubs.of(club.slug) };
      const { documentId } = unwrap(await draftFromAnswers(curator, wish, when));
      for (const comer of comes) {
        const as = comer.for ? stage.organisations.of(comer.for) : null;
        unwrap(await enterDocument(await stage.actor(comer.by), { documentId, as }, when));
      }
      if (!published) return;
      unwrap(await submitDocument(curator, { documentId }, when));
      unwrap(await publishDocument(curator, { documentId }, when));
    },
  };
}
