import { doBulkAct } from "~/modules/curation/do-bulk-act.server";
import { keepDeskView } from "~/modules/curation/keep-desk-view.server";
import { mergeQuestions } from "~/modules/knowledge/merge-questions.server";
import { unwrap } from "~/platform/result";
import type { ClubContent } from "./club-content";
import { questionName } from "./question-acts";
import type { Act } from "./timeline";

/** Curators keep views of their desk, give each other what waits, and make one question of two. */
export function curationActs(club: ClubContent): Act[] {
  const { views = [], assigned, merged = [] } = club.curation ?? {};
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
