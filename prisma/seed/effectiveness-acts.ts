import { judgePiece } from "~/modules/curation/judge-piece.server";
import { sayHelped } from "~/modules/curation/say-helped.server";
import { unwrap } from "~/platform/result";
import type { ClubContent } from "./club-content";
import { answerName, questionName } from "./question-acts";
import type { Act } from "./timeline";

/** Members say what helped them, and curators decide what is kept, mended or retired. */
export function effectivenessActs(club: ClubContent): Act[] {
  const { helped = [], judged = [] } = club.curation ?? {};
  return [
    ...helped.map(
      ({ document, question = "", index = 0, hoursAgo, said }): Act => ({
        hoursAgo,
        async play(stage, when) {
          const about = document
            ? { kind: "document", id: stage.documents.of(questionName(club, document)) }
            : { kind: "answer", id: stage.answers.of(answerName(club, question, index)) };
          for (const { by, ...word } of said)
            unwrap(await sayHelped(await stage.actor(by), { ...about, ...word }, when));
        },
      }),
    ),
    ...judged.map(
      ({ by, document, question = "", hoursAgo, ...verdict }): Act => ({
        hoursAgo,
        async play(stage, when) {
          const about = document
            ? { kind: "document", id: stage.documents.of(questionName(club, document)) }
            : { kind: "question", id: stage.questions.of(questionName(club, question)) };
          const wish = { clubId: stage.clubs.of(club.slug), ...about, ...verdict };
          unwrap(await judgePiece(await stage.actor(by), wish, when));
        },
      }),
    ),
  ];
}
