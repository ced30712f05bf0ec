import { z } from "zod";
import { takePart } from "~/modules/network/take-part.server";
import { voiceOf } from "~/modules/network/voice.server";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { chosenParts, isFilled, partOf } from "./discussing/chosen-parts.server";
import { asTyped } from "./discussing/line-of.server";
import { tellEditors } from "./discussing/tell-editors.server";
import { changeSuggested } from "./events";
import { findDocument } from "./find-document.server";
import { forgetBegun } from "./keep-begun.server";
import { openText } from "./open-text.server";
import { changesBetween, toWholeWords } from "./rules/changes";
import { chosenLinesField, idField, organisationField } from "./rules/fields";
import { keptTogether, type Part } from "./rules/parts";

const ProposeChange = z.object({
  documentId: idField,
  line: z.string().max(40).default(""),
  was: z.string().max(50_000).default("").transform(asTyped),
  text: z.string().max(50_000, "common:problem.too-long").default("").transform(asTyped),
  /** Letters that were chosen, in one line or in several: then it is one suggestion. */
  lines: chosenLinesField,
  note: z.string().trim().max(1000, "common:problem.too-long").default(""),
  as: organisationField,
});

/** Somebody proposes to change a line: each change a suggestion, or what they chose in one line or several, which is one. */
export const proposeChange = command(ProposeChange, async (input, { actor, db, now, allow, publish }) => {
  const { documentId, was, text, note } = input;
  const document = await findDocument(db, documentId);
  const authorId = allow("document.suggest", document);
  const speaker = await takePart(actor, document, { db, now, publish });
  const { clubId } = document;
  const { organisationId, side, sponsored, title } = await voiceOf(db, speaker, { clubId, organisationId: input.as });
  const doc = await openText(db, documentId);
  const chosen = input.lines.filter((one) => one.text !== one.was.slice(one.from, one.to));
  const suggested: Part[][] =
    input.lines.length > 0
      ? [chosenParts(doc, chosen.map(toWholeWords))]
      : changesBetween(was, text).map((change) => [partOf(doc, input, change)]);
  const voice = { authorId, organisationId, side, sponsored, authorTitle: title };
  const suggestionIds: number[] = [];
  for (const parts of suggested.filter(isFilled)) {
    const { id } = await db.suggestion.create({
      data: { documentId, ...voice, ...keptTogether(parts), note, createdAt: now },
      select: { id: true },
    });
    suggestionIds.push(id);
  }
  if (suggestionIds.length === 0)
    throw new Refusal("invalid", "common:problem.check-form", { text: "authorship:problem.nothing-changed" });
  const counted = { openSuggestions: { increment: suggestionIds.length } };
  await db.document.update({ where: { id: documentId }, data: counted });
  if (input.lines.length > 0) await forgetBegun(db, documentId, authorId);
  await tellEditors(db, documentId);
  await publish(changeSuggested({ clubId, documentId, suggestionIds, organisationId, side }));
  return { documentId, suggestionIds };
});
