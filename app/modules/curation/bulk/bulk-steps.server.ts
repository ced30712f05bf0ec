import { can } from "~/access/can";
import { closeStandingQuestion, reopenStandingQuestion } from "~/modules/knowledge/close-standing-question.server";
import { moveThread } from "~/modules/knowledge/move-thread.server";
import { undoMove } from "~/modules/knowledge/undo-move.server";
import type { ClubFacts } from "~/modules/network/find-club.server";
import { mostAims, mostTopics, type TopicKind } from "~/modules/topics/topic-kinds";
import type { CommandContext } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import type { BulkKind } from "../desk-view";
import type { Named } from "../rules/named";
import { addTopic } from "./add-topic-step.server";
import { collect } from "./collect-step.server";
import { questionHere } from "./question-here.server";
import { retire } from "./retire-step.server";

type Topic = { id: number; slug: string; kind: TopicKind };
/** What an act is done with. */
export type BulkMeans = {
  topic: Topic | null;
  club: ClubFacts | null;
  ownerId: number | null;
  collectionId: number | null;
  reason: string;
};
export type Frame = CommandContext & { clubId: number; byId: number };
export type Step = {
  /** Does it with one thing; returns what has to be remembered for undoing, or refuses with the reason. */
  do(thing: Named, means: BulkMeans, frame: Frame): Promise<number | null>;
  undo(thing: Named, before: number | null, frame: Frame): Promise<void>;
};

/** What can be done with several things at once, and how each is taken back. */
export const bulkSteps: Record<BulkKind, Step> = {
  collect,
  retire,
  addTopic,
  close: {
    async do(thing, { reason }, frame) {
      const question = await questionHere(thing, frame);
      if (question.closed) throw new Refusal("conflict", "curation:skipped.closed");
      const closing = { note: reason, closedById: frame.byId, now: frame.now };
      await frame.publish(await closeStandingQuestion(frame.db, question, closing));
      return null;
    },
    async undo(thing, _before, frame) {
      const event = await reopenStandingQuestion(frame.db, await questionHere(thing, frame));
      if (event) await frame.publish(event);
    },
  },
  move: {
    async do(thing, { club, reason }, frame) {
      const question = await questionHere(thing, frame);
      if (!club) throw new Refusal("conflict", "threads:problem.choose-club");
      const topics = await sameTopics(question.id, club.id, frame);
      const { changeId, event } = await moveThread(frame.db, question, { ...frame, club, topics, reason });
      await frame.publish(event);
      return changeId;
    },
    async undo(_thing, changeId, { db, now, byId, actor, publish }) {
      const change = await db.threadChange.findUniqueOrThrow({ where: { id: changeId ?? 0 } });
      const club = await db.club.findUniqueOrThrow({ where: { id: change.toClubId } });
      if (change.undoneAt) return;
      if (!can(actor, "thread.receive", { ...club, clubId: club.id }))
        throw new Refusal("forbidden", "forbidden.thread.receive");
      await publish(await undoMove(db, change));
      await db.threadChange.update({ where: { id: change.id }, data: { undoneAt: now, undoneById: byId } });
    },
  },
  assign: {
    async do({ kind, id: subjectId }, { ownerId }, { db, clubId, byId, now }) {
      const where = { kind_subjectId: { kind, subjectId } };
      const before = await db.deskOwner.findUnique({ where, select: { ownerId: true } });
      if (before?.ownerId === ownerId || ownerId === null) throw new Refusal("conflict", "curation:skipped.has-owner");
      const data = { clubId, ownerId, assignedById: byId, assignedAt: now };
      await db.deskOwner.upsert({ where, create: { kind, subjectId, ...data }, update: data });
      return before?.ownerId ?? null;
    },
    async undo({ kind, id: subjectId }, before, { db }) {
      if (before === null) await db.deskOwner.deleteMany({ where: { kind, subjectId } });
      else await db.deskOwner.updateMany({ where: { kind, subjectId }, data: { ownerId: before } });
    },
  },
};

const sameTopics = (questionId: number, clubId: number, { db }: Frame) => db.$queryRaw<Topic[]>`
  SELECT DISTINCT o.id, o.slug, o.kind FROM "QuestionTopic" qt JOIN "Topic" t ON t.id = qt."topicId"
    JOIN "Topic" o ON o."clubId" = ${clubId} AND (o.slug = t.slug OR o.name = t.name)
  WHERE qt."questionId" = ${questionId} ORDER BY o.id LIMIT ${mostTopics + mostAims}`;
