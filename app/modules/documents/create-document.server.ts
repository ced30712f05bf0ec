import { z } from "zod";
import { forgetDraft } from "~/modules/interactions/keep-draft.server";
import { findClubSeenBy } from "~/modules/network/find-club.server";
import { takePart } from "~/modules/network/take-part.server";
import { voiceOf } from "~/modules/network/voice.server";
import { filingFields } from "~/modules/topics/filing-fields";
import { stageField } from "~/modules/topics/stage-field";
import { topicsChosen } from "~/modules/topics/topics-named.server";
import { command } from "~/platform/command.server";
import { documentKinds } from "./document-kinds";
import { documentCreated } from "./events";
import { bodyFields, idField, organisationField, summaryField, titleField } from "./rules/fields";
import { insertDocument } from "./writing/insert-document.server";
import { readText } from "./writing/read-text.server";

const CreateDocument = z.object({
  clubId: idField,
  kind: z.enum(documentKinds, "documents:problem.choose-kind"),
  title: titleField,
  summary: summaryField,
  documentEntry: z.enum(["open", "invitation"]).default("invitation"),
  as: organisationField,
  stage: stageField,
  ...filingFields,
  /** The wish it is begun for, if there is one. */
  ideaId: z.coerce.number().int().positive().nullable().catch(null),
  ...bodyFields,
});

/** A member begins a document of their club with its first words, and owns it. */
export const createDocument = command(CreateDocument, async (input, { actor, db, now, allow, publish }) => {
  const club = await findClubSeenBy(db, actor, { id: input.clubId });
  const authorId = allow("document.create", club);
  const speaker = await takePart(actor, club, { db, now, publish });
  const voice = await voiceOf(db, speaker, { clubId: club.id, organisationId: input.as });
  const topics = await topicsChosen(db, club.id, input);
  const text = readText(input);
  const { kind, title, summary, documentEntry: entry, stage } = input;
  const fresh = { clubId: club.id, kind, title, summary, entry, stage, topics, authorId, voice, text, now };
  const documentId = await insertDocument(db, fresh);
  await forgetDraft(db, authorId, `document:${club.id}`);
  const { organisationId, side } = voice;
  await publish(documentCreated({ clubId: club.id, documentId, kind, organisationId, side, ideaId: input.ideaId }));
  return { documentId, title };
});
