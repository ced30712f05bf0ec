import type { Voice } from "~/modules/network/voice.server";
import type { Transaction } from "~/platform/db/database.server";
import { asJson } from "~/platform/db/prisma.server";
import type { StoredText } from "~/platform/rich-text/stored-text";
import { openText } from "../open-text.server";
import { saveCredits } from "../save-credits.server";
import { storedTextOf } from "../stored-text-of";

type Saving = {
  documentId: number;
  voice: Voice & { personId: number };
  name: string;
  restoredFrom?: number;
  now: Date;
};

export type SavedVersion = { id: number; number: number; text: StoredText };

/** Freezes the text as it is written now, with its title and who wrote what. The document's row is held by the caller. */
export async function saveVersion(db: Transaction, saving: Saving): Promise<SavedVersion> {
  const { documentId, voice, name, restoredFrom, now } = saving;
  const doc = await openText(db, documentId);
  const text = storedTextOf(doc);
  const { title, summary } = await db.document.findUniqueOrThrow({
    where: { id: documentId },
    select: { title: true, summary: true },
  });
  const last = await db.documentVersion.aggregate({ where: { documentId }, _max: { number: true } });
  const { personId: savedById, organisationId, side, title: authorTitle } = voice;
  const version = await db.documentVersion.create({
    data: {
      documentId,
      name,
      title,
      summary,
      savedById,
      organisationId,
      side,
      authorTitle,
      createdAt: now,
      body: asJson(text.json),
      bodyHtml: text.html,
      bodyText: text.text,
      number: (last._max.number ?? 0) + 1,
      restoredFrom: restoredFrom ?? null,
    },
    select: { id: true, number: true },
  });
  await saveCredits(db, version.id, { documentId, doc });
  return { ...version, text };
}
