import { z } from "zod";
import { command } from "~/platform/command.server";
import { findSuggestion, settleSuggestion } from "./discussing/find-suggestion.server";
import { suggestionRejected } from "./events";
import { idField, reasonField } from "./rules/fields";

const RejectSuggestion = z.object({ suggestionId: idField, reason: reasonField });

/** Somebody who may write does not take a suggestion over, and tells the proposer why. */
export const rejectSuggestion = command(RejectSuggestion, async (input, { db, now, allow, publish }) => {
  const { suggestion, document } = await findSuggestion(db, input.suggestionId);
  const byId = allow("suggestion.decide", document);
  const { reason } = input;
  await settleSuggestion(db, suggestion, { state: "rejected", byId, now, reason });
  const { documentId, id: suggestionId, authorId: proposerId } = suggestion;
  await publish(suggestionRejected({ clubId: document.clubId, documentId, suggestionId, proposerId, reason }));
  return { documentId };
});
