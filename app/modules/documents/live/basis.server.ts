import { createHash } from "node:crypto";
import type * as Y from "yjs";
import { readBody } from "~/platform/collaboration/body";

/** A word for what a text says: a form that was made from it carries it, and is refused when the text says something else by then. */
export const basisOf = (doc: Y.Doc): string =>
  createHash("sha256")
    .update(JSON.stringify(readBody(doc)))
    .digest("base64url")
    .slice(0, 24);
