import { collectThing } from "~/modules/curation/collect-thing.server";
import { doBulkAct } from "~/modules/curation/do-bulk-act.server";
import { featureOnFront } from "~/modules/curation/feature-on-front.server";
import { keepDeskView } from "~/modules/curation/keep-desk-view.server";
import { makeCollection } from "~/modules/curation/make-collection.server";
import { planPiece } from "~/modules/curation/plan-piece.server";
import { mergeQuestions } from "~/modules/knowledge/merge-questions.server";
import { unwrap } from "~/platform/result";
import { anAnswer, aQuestion, as } from "./world";

/** A question that nothing ties down, with an answer, one that was merged into another, and what the owner did on the desk. */
export async function arrangedThreads(club: { id: number }, author: { id: number }, owner: { id: number }) {
  const loose = await aQuestion({ club, author });
  const looseAnswer = await anAnswer(loose, { author });
  const [kept, gone] = [await aQuestion({ club, author }), await aQuestion({ club, author })];
  const wish = { questionId: gone.id, into: String(kept.id), reason: "They ask the same." };
  const { changeId } = unwrap(await mergeQuestions(await as(owner), wish));
  const thing = [`question-${kept.id}`];
  const act = { clubId: club.id, act: "assign", owner: String(owner.id), of: thing, reason: "To look after it." };
  const { bulkActId } = unwrap(await doBulkAct(await as(owner), act));
  const view = { clubId: club.id, name: "What waits", filters: "section=unanswered" };
  const { viewId } = unwrap(await keepDeskView(await as(owner), view));
  const planned = { clubId: club.id, title: "Beans", kind: "guide", stage: "using", channel: "club" };
  const { pieceId } = unwrap(await planPiece(await as(owner), planned));
  const { collectionId } = unwrap(await makeCollection(await as(owner), { clubId: club.id, name: "About beans" }));
  const put = { collectionId, link: `/questions/${kept.id}`, why: "It says all." };
  const { itemId } = unwrap(await collectThing(await as(owner), put));
  const days = { from: "2026-11-20", until: "2026-11-27", reason: "Because winter comes." };
  const front = { clubId: club.id, link: `/questions/${kept.id}`, ...days };
  const { slotId } = unwrap(await featureOnFront(await as(owner), front));
  return { bulkActId, collectionId, itemId, viewId, slotId, pieceId, loose, looseAnswer, kept, changeId };
}
