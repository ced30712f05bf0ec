import { z } from "zod";
import { command } from "~/platform/command.server";
import { findSuggestion, settleSuggestion } from "./discussing/find-suggestion.server";
import { suggestionWithdrawn } from "./events";
import { idField } from "./rules/fields";

/** Somebody takes their own suggestion back. */
export const withdrawSuggestion = command(
  z.object({ suggestionId: idField }),
  async (input, { db, now, allow, publish }) => {
    const { suggestion, document } = await findSuggestion(db, input.suggestionId);
    const byId = allow("suggestion.withdraw", { ...document, authorId: suggestion.authorId });
    await settleSuggestion(db, suggestion, { state: "withdrawn", byId, now });
    const { documentId, id: suggestionId } = suggestion;
    await publish(suggestionWithdrawn({ clubId: document.clubId, documentId, suggestionId }));
    return { documentId };
  },
);
