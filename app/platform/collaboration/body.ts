import { initProseMirrorDoc, updateYFragment, yXmlFragmentToProsemirrorJSON } from "@tiptap/y-tiptap";
import * as Y from "yjs";
import type { RichText } from "~/platform/rich-text/document";
import { bookLimits, parseRichText } from "~/platform/rich-text/rich-text";
import { keepWritten } from "./keep-written";
import { textSchema } from "./text-schema";

/** The part of a shared text that holds its words. */
export const bodyOf = (doc: Y.Doc): Y.XmlFragment => doc.getXmlFragment("body");

/** A shared text without content. What was deleted stays in it, as it says who wrote words that were moved. */
export function newText(): Y.Doc {
  const doc = new Y.Doc({ gc: false });
  // Yjs knows what kind of thing the body is once somebody has asked for it.
  bodyOf(doc);
  return doc;
}

/** The body as the portal stores texts, checked; throws a `RichTextProblem` when it is larger than a book may be. */
export const readBody = (doc: Y.Doc): RichText =>
  parseRichText(yXmlFragmentToProsemirrorJSON(bodyOf(doc)), { allowEmpty: true, most: bookLimits });

/** Makes the body equal to a text with the smallest change, so that words that stay keep their writers. */
export function writeBody(doc: Y.Doc, text: RichText): void {
  const fragment = bodyOf(doc);
  const { meta } = initProseMirrorDoc(fragment, textSchema);
  const before = yXmlFragmentToProsemirrorJSON(fragment) as RichText;
  const wished = textSchema.nodeFromJSON(keepWritten(before, text));
  wished.check();
  updateYFragment(doc, fragment, wished, meta);
}
