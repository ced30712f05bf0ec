import type { Actor } from "~/access/actor";
import { type Voice, voiceOf } from "~/modules/network/voice.server";
import type { Transaction } from "~/platform/db/database.server";
import type { DocumentFacts } from "./find-document.server";

/** For whom the actor writes in a document: as they chose when they came to it, else for themself. Refuses when they no longer may. */
export function documentVoice(
  db: Transaction,
  actor: Actor,
  document: Pick<DocumentFacts, "clubId" | "writers">,
): Promise<Voice> {
  const place = document.writers.find(({ personId }) => personId === actor.id);
  return voiceOf(db, actor, { clubId: document.clubId, organisationId: place?.organisationId ?? null });
}
