import type * as Y from "yjs";
import { writeBody } from "~/platform/collaboration/body";
import type { RichText } from "~/platform/rich-text/document";

/** Makes a shared text say what a stored text says, with the smallest change: words that stay keep their writers. */
export const setText = (doc: Y.Doc, json: RichText): void => doc.transact(() => writeBody(doc, json));
