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
import { partsOf, placedPart } from "./rules/parts";

const AcceptSuggestion = z.object({
  suggestionId: idField,
  /** The words that stood there when the decision was made: others are never overwritten unseen. */
  standing: z.string().transform(asTyped),
});

/** Somebody who may write takes a suggestion over, all its lines at once: the words become the proposer's, in their name. */
export const acceptSuggestion = command(AcceptSuggestion, async (input, { db, now, allow, publish }) => {
  const { suggestion, document } = await findSuggestion(db, input.suggestionId);
  const byId = allow("suggestion.decide", document);
  if (suggestion.quoteWithdrawnAt) throw new Refusal("conflict", "authorship:problem.words-withdrawn");
  const { documentId, authorId: personId, organisationId, side, sponsored, authorTitle: title } = suggestion;
  const voice = { personId, organisationId, side, sponsored, title };
  await changeText(db, { documentId, voice, now }, (doc) => {
    const places = partsOf(suggestion).map((part) => {
      const found = placeOf(doc, placedPart(part));
      if (!found) throw new Refusal("conflict", "authorship:problem.words-gone");
      return { place: wholeWords(found), replacement: part.replacement };
    });
    const words = places.map(({ place }) => place.words).join("\n");
    if (asTyped(words) !== input.standing) throw new Refusal("conflict", "authorship:problem.words-changed");
    for (const { place, replacement } of places) applyChange(place, replacement);
  });
  await settleSuggestion(db, suggestion, { state: "accepted", byId, now });
  const { clubId } = document;
  await publish(suggestionAccepted({ clubId, documentId, suggestionId: suggestion.id, proposerId: personId }));
  return { documentId };
});
