import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { changeText } from "./change-text.server";
import { findSuggestion, settleSuggestion } from "./discussing/find-suggestion.server";
import { asTyped } from "./discussing/line-of.server";
import { suggestionAccepted } from "./events";
import { placeOf } from "./rules/anchors";
import { applyChange, wholeWords } from "./rules/changes";
import { idField } from "./rules/fields";

const AcceptSuggestion = z.object({
  suggestionId: idField,
  /** The words that stood there when the decision was made: others are never overwritten unseen. */
  standing: z.string().transform(asTyped),
});

/** Somebody who may write takes a suggestion over: the words become the proposer's, in their name. */
export const acceptSuggestion = command(AcceptSuggestion, async (input, { db, now, allow, publish }) => {
  const { suggestion, document } = await findSuggestion(db, input.suggestionId);
  const byId = allow("suggestion.decide", document);
  const { documentId, authorId: personId, organisationId, side, sponsored, authorTitle: title } = suggestion;
  const voice = { personId, organisationId, side, sponsored, title };
  await changeText(db, { documentId, voice, now }, (doc) => {
    const found = placeOf(doc, suggestion);
    const place = found && wholeWords(found);
    if (!place) throw new Refusal("conflict", "authorship:problem.words-gone");
    if (place.words !== input.standing) throw new Refusal("conflict", "authorship:problem.words-changed");
    applyChange(place, suggestion.replacement);
  });
  await settleSuggestion(db, suggestion, { state: "accepted", byId, now });
  const { clubId } = document;
  await publish(suggestionAccepted({ clubId, documentId, suggestionId: suggestion.id, proposerId: personId }));
  return { documentId };
});
