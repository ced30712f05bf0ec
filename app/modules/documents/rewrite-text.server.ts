import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { changeText } from "./change-text.server";
import { documentVoice } from "./document-voice.server";
import { findDocument } from "./find-document.server";
import { basisOf } from "./live/basis.server";
import { bodyFields, idField } from "./rules/fields";
import { setText } from "./set-text";
import { writtenForm } from "./writing/written-form.server";

const RewriteText = z.object({ documentId: idField, basis: z.string().max(64), ...bodyFields });

/** Somebody sends the whole text from a form; words that they left as they were stay their writers'. */
export const rewriteText = command(RewriteText, async (input, { actor, db, now, allow }) => {
  const document = await findDocument(db, input.documentId);
  const personId = allow("document.write", document);
  const voice = await documentVoice(db, actor, document);
  const text = writtenForm(input);
  await changeText(db, { documentId: document.id, voice: { ...voice, personId }, now }, (doc) => {
    // Whoever wrote meanwhile would be written over.
    if (basisOf(doc) !== input.basis) throw new Refusal("conflict", "documents:writing.moved-on");
    setText(doc, text);
  });
  return { documentId: document.id };
});
