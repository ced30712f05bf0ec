import { askMending } from "~/modules/curation/ask-mending.server";
import { judgePiece } from "~/modules/curation/judge-piece.server";
import { sayHelped } from "~/modules/curation/say-helped.server";
import { editAnswer } from "~/modules/knowledge/edit-answer.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { parseRichText } from "~/platform/rich-text/rich-text";
import { toMarkdown } from "~/platform/rich-text/to-markdown";
import type { ClubContent } from "./club-content";
import { answerName, questionName } from "./question-acts";
import type { Act } from "./timeline";

/** Members say what helped them, and curators decide what is kept, mended or retired. */
export function effectivenessActs(club: ClubContent): Act[] {
  const { helped = [], judged = [], mendings = [] } = club.curation ?? {};
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
    ...mendings.flatMap((mending) => mendingActs(club, mending)),
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

type Mending = NonNullable<NonNullable<ClubContent["curation"]>["mendings"]>[number];

/** Somebody is asked to mend a question or one of its answers; an answer may get what was missing. */
function mendingActs(club: ClubContent, { by, question, index, hoursAgo, missing, taken }: Mending): Act[] {
  const asking: Act = {
    hoursAgo,
    async play(stage, when) {
      const questionId = stage.questions.of(questionName(club, question));
      const of =
        index === undefined
          ? `question-${questionId}`
          : `answer-${stage.answers.of(answerName(club, question, index))}`;
      const wish = { clubId: stage.clubs.of(club.slug), questionId, of: [of], missing };
      unwrap(await askMending(await stage.actor(by), wish, when));
    },
  };
  if (!taken || index === undefined) return [asking];
  const mending: Act = {
    hoursAgo: taken.hoursAgo,
    async play(stage, when) {
      const answerId = stage.answers.of(answerName(club, question, index));
      const { body } = await database.answer.findUniqueOrThrow({ where: { id: answerId }, select: { body: true } });
      const mended = `${toMarkdown(parseRichText(body))}\n\n${taken.add}`;
      unwrap(await editAnswer(await stage.actor(taken.by), { answerId, body: mended, reason: missing }, when));
    },
  };
  return [asking, mending];
}
