import type { Actor } from "~/access/actor";
import type { DocumentState } from "~/access/document-rules";
import { voiceColumn, voiceJoins } from "~/modules/network/voice-columns.server";
import type { JourneyStage } from "~/modules/topics/journey-stages";
import { cursorOf, readCursor } from "~/platform/cursor";
import { joined, rows, type Sql, sql } from "~/platform/db/sql.server";
import type { DocumentKind } from "./document-kinds";
import { documentStage } from "./document-stage";
import type { DocumentListItem } from "./document-view";
import { topicsColumn } from "./reading/topics-column";
import { wroteColumn } from "./reading/wrote-column";
import { seenDocuments } from "./seen-documents";

export type DocumentListWish = {
  clubId?: number;
  kind?: DocumentKind;
  /** Where on the journey its readers are. */
  stage?: JourneyStage;
  /** Filed under each of these topics. */
  topicIds?: readonly number[];
  /** Begun for this idea, or named as what came of it. */
  ofIdea?: number;
  states?: readonly DocumentState[];
  after?: string | null;
  take?: number;
};

type Found = Omit<DocumentListItem, "publishedAt" | "activeAt"> & { publishedAt: Date | null; activeAt: Date };

const stage = documentStage(sql`c`);

/** A page of documents that the actor may see, in one query, those that were worked on last first. */
export async function documentList(
  actor: Actor,
  wish: DocumentListWish,
): Promise<{ items: DocumentListItem[]; next: string | null }> {
  const { clubId, kind, states, ofIdea, take = 20 } = wish;
  const cursor = readCursor(wish.after);
  const conditions: Sql[] = [seenDocuments(actor)];
  if (clubId !== undefined) conditions.push(sql`c."clubId" = ${clubId}`);
  if (kind) conditions.push(sql`c.kind = ${kind}::"DocumentKind"`);
  if (wish.stage) conditions.push(sql`${stage} = ${wish.stage}::"JourneyStage"`);
  if (states) conditions.push(sql`c.state = ANY(${states}::"DocumentState"[])`);
  if (ofIdea !== undefined)
    conditions.push(
      sql`c.id IN (SELECT l."toId" FROM "LineageLink" l WHERE l."fromKind" = 'idea' AND l."fromId" = ${ofIdea} AND l."toKind" = 'document')`,
    );
  for (const topicId of wish.topicIds ?? [])
    conditions.push(
      sql`EXISTS (SELECT 1 FROM "DocumentTopic" f WHERE f."documentId" = c.id AND f."topicId" = ${topicId})`,
    );
  if (cursor) conditions.push(sql`(c."activeAt", c.id) < (${new Date(cursor.value)}, ${cursor.id})`);
  const found = await rows<Found>(sql`
    SELECT c.id, c.title, c.kind, c.summary, c.state, c."publishedAt", c."activeAt", c."viewCount", ${voiceColumn} AS voice, ${wroteColumn},
      ${topicsColumn},
      json_build_object('slug', cl.slug, 'name', cl.name, 'language', cl.language) AS club
    FROM "Document" c JOIN "Club" cl ON cl.id = c."clubId" ${voiceJoins}
    WHERE ${joined(conditions, " AND ")} ORDER BY c."activeAt" DESC, c.id DESC LIMIT ${take + 1}`);
  const last = found[take - 1];
  return {
    items: found.slice(0, take).map(({ publishedAt, activeAt, ...rest }) => ({
      ...rest,
      publishedAt: publishedAt?.toISOString() ?? null,
      activeAt: activeAt.toISOString(),
    })),
    next: found.length > take && last ? cursorOf(last.activeAt.getTime(), last.id) : null,
  };
}
