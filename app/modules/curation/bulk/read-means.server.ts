import { findClubSeenBy } from "~/modules/network/find-club.server";
import { topicsNamed } from "~/modules/topics/topics-named.server";
import type { CommandContext } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import type { BulkKind } from "../desk-view";
import type { BulkMeans } from "./bulk-steps.server";

type Typed = {
  collection: string;
  clubId: number;
  act: BulkKind;
  topic: string;
  to: string;
  owner: string;
  reason: string;
};

/** What a bulk act is done with, checked: the topic, the club it goes to, or who looks after it; and in words. */
export async function readMeans(
  { actor, db, allow }: CommandContext,
  typed: Typed,
): Promise<BulkMeans & { words: string }> {
  const { clubId, act, reason } = typed;
  const nothing = { topic: null, club: null, ownerId: null, collectionId: null, reason, words: "" };
  if (act === "addTopic") {
    if (!typed.topic) throw invalid({ topic: "curation:problem.choose-topic" });
    const [topic = null] = await topicsNamed(db, clubId, [typed.topic]);
    return { ...nothing, topic, words: topic?.name ?? "" };
  }
  if (act === "move") {
    if (!typed.to) throw invalid({ to: "threads:problem.choose-club" });
    const club = await findClubSeenBy(db, actor, { slug: typed.to });
    allow("thread.receive", club);
    return { ...nothing, club, words: club.name };
  }
  if (act === "collect") {
    const collection = await db.collection.findFirst({
      where: { id: Number(typed.collection) || 0, clubId, removedAt: null },
      select: { id: true, name: true },
    });
    if (!collection) throw invalid({ collection: "collections:problem.choose" });
    return { ...nothing, collectionId: collection.id, words: collection.name };
  }
  if (act === "assign") {
    const role = { in: ["owner" as const, "moderator" as const] };
    const ownerId = Number(typed.owner) || 0;
    const [person] = await db.membership.findMany({
      where: { clubId, personId: ownerId, role },
      select: { personId: true },
    });
    if (!person) throw invalid({ owner: "curation:problem.choose-owner" });
    const { name } = await db.person.findUniqueOrThrow({ where: { id: ownerId }, select: { name: true } });
    return { ...nothing, ownerId, words: name };
  }
  return nothing;
}

const invalid = (fields: Record<string, string>) => new Refusal("invalid", "common:problem.check-form", fields);
