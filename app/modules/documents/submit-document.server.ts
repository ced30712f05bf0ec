import { z } from "zod";
import { command } from "~/platform/command.server";
import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";
import { documentVoice } from "./document-voice.server";
import { documentSubmitted } from "./events";
import { type DocumentFacts, findDocument } from "./find-document.server";
import { idField, noteField } from "./rules/fields";
import { mayMove } from "./rules/moves";
import { notReady } from "./rules/ready";
import { aimNames } from "./writing/aim-names.server";
import { saveVersion } from "./writing/save-version.server";
import { takeStep, versionInReview } from "./writing/take-step.server";

const SubmitDocument = z.object({ documentId: idField, note: noteField });

/** An owner sends the text as it is now to review: it is frozen as a version; a changed one asks all sides again. */
export const submitDocument = command(
  SubmitDocument,
  async ({ documentId, note }, { actor, db, now, allow, publish }) => {
    const document = await findDocument(db, documentId);
    const personId = allow("document.manage", document);
    if (!mayMove("submit", document.state)) throw new Refusal("conflict", "documents:problem.not-now");
    const before = document.state === "inReview" ? await versionInReview(db, documentId) : null;
    const voice = { ...(await documentVoice(db, actor, document)), personId };
    const version = await saveVersion(db, { documentId, voice, name: note, now });
    const problem = notReady(document.kind, version.text.json, await aimNames(db, documentId));
    if (problem) throw new Refusal("invalid", problem);
    if (before && before.bodyHtml === version.text.html && before.title === document.title)
      throw new Refusal("conflict", "documents:problem.same-in-review");
    await takeStep(db, { documentId, state: "inReview", byId: personId, reason: note, versionId: version.id, now });
    await publish(submitted(document, version, await rulesOf(db, documentId)));
    return { documentId, versionId: version.id };
  },
);

const submitted = (document: DocumentFacts, version: { id: number; number: number }, sides: Sides) =>
  documentSubmitted({
    clubId: document.clubId,
    documentId: document.id,
    versionId: version.id,
    number: version.number,
    sides,
  });

type Sides = ("buyer" | "seller" | "neutral")[];

async function rulesOf(db: Transaction, documentId: number): Promise<Sides> {
  const rules = await db.approvalRule.findMany({
    where: { documentId },
    select: { side: true },
    orderBy: { id: "asc" },
  });
  return [...new Set(rules.map(({ side }) => side))];
}
