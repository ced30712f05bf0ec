import { z } from "zod";
import { command } from "~/platform/command.server";
import { findDocument } from "./find-document.server";
import { idField, reasonField } from "./rules/fields";
import { findGiven } from "./writing/find-given.server";
import { withdrawGiven } from "./writing/withdraw-given.server";

const WithdrawWords = z.object({ documentId: idField, reason: reasonField });

/**
 * Somebody whose answer a document began with takes their words out, of its versions too, and leaves it (unless nobody
 * else owns it), as long as it was never published; from a review it goes back to being a draft.
 */
export const withdrawWords = command(WithdrawWords, async ({ documentId, reason }, { db, now, allow, publish }) => {
  const document = await findDocument(db, documentId);
  const { given, giverIds } = await findGiven(db, documentId);
  const personId = allow("document.withdraw-words", { ...document, giverIds });
  for (const event of await withdrawGiven(db, document, { personId, given, reason, now })) await publish(event);
  return { documentId };
});
