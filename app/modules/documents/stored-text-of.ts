import type * as Y from "yjs";
import { readBody } from "~/platform/collaboration/body";
import { type StoredText, textToStore } from "~/platform/rich-text/stored-text";

/** The three stored forms of what a shared text says now. */
export const storedTextOf = (doc: Y.Doc): StoredText => textToStore(readBody(doc));
