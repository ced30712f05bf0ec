import type { Voice } from "~/modules/network/voice.server";
import type { JourneyStage } from "~/modules/topics/journey-stages";
import type { Transaction } from "~/platform/db/database.server";
import type { StoredText } from "~/platform/rich-text/stored-text";
import { changeText } from "../change-text.server";
import type { DocumentKind } from "../document-kinds";
import { setText } from "../set-text";

type Fresh = {
  clubId: number;
  kind: DocumentKind;
  title: string;
  summary: string;
  entry: "open" | "invitation";
  stage?: JourneyStage | null;
  /** What it is about, and the wanted outcomes it helps to reach. */
  topics?: readonly { id: number }[];
  authorId: number;
  voice: Voice;
  /** Its first words, unless others write them. */
  text: StoredText | null;
  now: Date;
};

/** Writes a new document with its first words, its first owner and its first state. */
export async function insertDocument(
  db: Transaction,
  { voice, text, topics = [], now, ...fresh }: Fresh,
): Promise<number> {
  const { organisationId, side, sponsored, title: authorTitle } = voice;
  const { id: documentId } = await db.document.create({
    data: {
      ...fresh,
      organisationId,
      side,
      sponsored,
      authorTitle,
      createdAt: now,
      activeAt: now,
      topics: { create: topics.map(({ id }) => ({ topicId: id })) },
      steps: { create: { state: "draft", byId: fresh.authorId, at: now } },
      writers: { create: { personId: fresh.authorId, organisationId, role: "owner", invitedAt: now, joinedAt: now } },
    },
    select: { id: true },
  });
  const writer = { ...voice, personId: fresh.authorId };
  if (text) await changeText(db, { documentId, voice: writer, now }, (doc) => setText(doc, text.json));
  return documentId;
}
