import type { DocumentState } from "~/access/document-rules";
import type { Transaction } from "~/platform/db/database.server";
import type { DomainEvent } from "~/platform/events";
import { Refusal } from "~/platform/result";
import { endWriting } from "./end-writing.server";
import { documentArchived, documentReopened } from "./events";
import type { DocumentFacts } from "./find-document.server";
import { mayMove } from "./rules/moves";
import { takeStep } from "./writing/take-step.server";

type How = { byId: number; reason: string; now: Date };

/** Archives a document that is held; returns what happened. The caller has asked who may. */
export async function putAway(db: Transaction, document: DocumentFacts, how: How): Promise<DomainEvent> {
  const { id: documentId, clubId, state } = document;
  if (!mayMove("archive", state)) throw new Refusal("conflict", "documents:problem.not-now");
  await takeStep(db, { documentId, state: "archived", ...how });
  await endWriting(db, { documentId });
  return documentArchived({ clubId, documentId, reason: how.reason, state: "archived" });
}

/** Takes an archived document up again where it stood before that. */
export async function takeUp(db: Transaction, document: DocumentFacts, how: How): Promise<DomainEvent> {
  const { id: documentId, clubId, state } = document;
  if (!mayMove("reopen", state)) throw new Refusal("conflict", "documents:problem.not-now");
  const before = await stateBefore(db, document);
  await takeStep(db, { documentId, state: before, ...how });
  return documentReopened({ clubId, documentId, reason: how.reason, state: before });
}

async function stateBefore(db: Transaction, { id: documentId, published }: DocumentFacts): Promise<DocumentState> {
  const step = await db.documentStep.findFirst({
    where: { documentId, state: { not: "archived" } },
    orderBy: { id: "desc" },
    select: { state: true },
  });
  if (step && step.state !== "inReview") return step.state;
  return published ? "needsUpdate" : "draft";
}
