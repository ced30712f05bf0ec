import fc from "fast-check";
import { expect, test } from "vitest";
import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { answerList } from "~/modules/knowledge/answer-list.server";
import { bookmarksPage } from "~/modules/knowledge/bookmarks-page.server";
import { questionList } from "~/modules/knowledge/question-list.server";
import { questionPage } from "~/modules/knowledge/question-page.server";
import { removeQuestion } from "~/modules/knowledge/remove-question.server";
import { clubCards } from "~/modules/network/club-cards.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { anyActor } from "../../support/any-actor";
import { found } from "../../support/findable";
import { settle } from "../../support/settle";
import { aClub, aMember, anAnswer, aQuestion, as } from "../../support/world";

type Piece = Parameters<typeof can<"question.see">>[2] & { id: number; answerId: number };

test("every list shows exactly what the table lets its reader see", { timeout: 120_000 }, async () => {
  const { pieces, personIds, clubs } = await aWorld();
  const clubIds = clubs.map(({ id }) => id);
  await fc.assert(
    fc.asyncProperty(anyActor(personIds, clubIds), async (actor) => {
      const seen = pieces.filter((piece) => can(actor, "question.see", piece));
      const listed = seen.filter((piece) => !piece.removed);
      const [ids, answers] = [listed.map(({ id }) => id).sort(), listed.map(({ answerId }) => answerId).sort()];
      const list = await questionList(actor, { sort: "newest" });
      expect(list.items.map(({ id }) => id).sort()).toEqual(ids);
      expect((await everyAnswer(actor, personIds)).sort()).toEqual(answers);
      const hits = (await found("marmalade", { kind: "question" }, actor)).hits;
      expect(hits.map(({ questionId }) => questionId).sort()).toEqual(ids);
      const cards = (await clubCards(actor, { take: 50 })).clubs;
      const visible = clubs.filter((club) => can(actor, "club.see", { clubId: club.id, visibility: club.visibility }));
      expect(cards.map(({ slug }) => slug).sort()).toEqual(visible.map(({ slug }) => slug).sort());
      if (actor.kind === "person")
        expect((await bookmarksPage(actor, null)).items.map(({ question }) => question.id).sort()).toEqual(ids);
      for (const piece of pieces) expect((await questionPage(actor, piece.id)) !== null).toBe(seen.includes(piece));
    }),
    { numRuns: 25 },
  );
});

async function everyAnswer(actor: Actor, personIds: readonly number[]): Promise<number[]> {
  const lists = await Promise.all(personIds.map((authorId) => answerList(actor, { authorId })));
  return lists.flatMap(({ items }) => items.map(({ id }) => id));
}

/** Two public and two private clubs; in each, two authors, and a question of each that stands and one that is removed. */
async function aWorld() {
  const clubs = [
    await aClub(),
    await aClub(),
    await aClub({ visibility: "private" }),
    await aClub({ visibility: "private" }),
  ];
  const authors = [await aMember(clubs[0] ?? { id: 0 }), await aMember(clubs[0] ?? { id: 0 })];
  for (const author of authors) for (const club of clubs.slice(1)) await aMember(club, author);
  const pieces: Piece[] = [];
  for (const club of clubs)
    for (const author of authors)
      for (const removed of [false, true]) {
        const question = await aQuestion({ club, author, title: "How is marmalade made" });
        const answer = await anAnswer(question, { author });
        if (removed) unwrap(await removeQuestion(await as(author), { questionId: question.id, reason: "twice" }));
        const place = { clubId: club.id, visibility: club.visibility, authorId: author.id };
        pieces.push({
          id: question.id,
          answerId: answer.id,
          ...place,
          removed,
          removedById: removed ? author.id : null,
        });
      }
  const personIds = authors.map(({ id }) => id);
  await database.bookmark.createMany({
    data: personIds.flatMap((personId) =>
      pieces.map(({ id }) => ({ personId, subjectKind: "question" as const, subjectId: id })),
    ),
  });
  await settle();
  return { clubs, pieces, personIds };
}
