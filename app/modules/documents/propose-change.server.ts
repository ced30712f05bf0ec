import { z } from "zod";
import { takePart } from "~/modules/network/take-part.server";
import { voiceOf } from "~/modules/network/voice.server";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { asTyped, lineOf } from "./discussing/line-of.server";
import { tellEditors } from "./discussing/tell-editors.server";
import { changeSuggested } from "./events";
import { findDocument } from "./find-document.server";
import { openText } from "./open-text.server";
import { anchorAt } from "./rules/anchors";
import { changeIn, changesBetween, stretchChanged } from "./rules/changes";
import { idField, organisationField, stretchField } from "./rules/fields";

const ProposeChange = z.object({
  documentId: idField,
  line: z.string().max(40),
  was: z.string().max(50_000).transform(asTyped),
  text: z.string().max(50_000, "common:problem.too-long").transform(asTyped),
  /** The letters of the line that were chosen to be changed: then it is one suggestion. */
  stretch: stretchField,
  note: z.string().trim().max(1000, "common:problem.too-long").default(""),
  as: organisationField,
});

/** Somebody proposes to change a line of a document; each change they made in it is a suggestion of its own, unless they chose a stretch. */
export const proposeChange = command(ProposeChange, async (input, { actor, db, now, allow, publish }) => {
  const { documentId, was, text, stretch, note } = input;
  const document = await findDocument(db, documentId);
  const authorId = allow("document.suggest", document);
  const speaker = await takePart(actor, document, { db, now, publish });
  const { organisationId, side, sponsored, title } = await voiceOf(db, speaker, {
    clubId: document.clubId,
    organisationId: input.as,
  });
  const changes = stretch ? stretchChanged(was, text, stretch) : changesBetween(was, text);
  if (changes.length === 0)
    throw new Refusal("invalid", "common:problem.check-form", { text: "authorship:problem.nothing-changed" });
  const line = lineOf(await openText(db, documentId), input);
  const voice = { authorId, organisationId, side, sponsored, authorTitle: title };
  const suggestionIds: number[] = [];
  for (const change of changes) {
    const from = changeIn(line.words, was, change);
    if (from === null) throw new Refusal("conflict", "authorship:problem.line-changed");
    const { start, end } = anchorAt(line.text, from, from + change.quote.length);
    const { quote, replacement } = change;
    const place = { start: new Uint8Array(start), end: new Uint8Array(end), quote };
    const { id } = await db.suggestion.create({
      data: { documentId, ...voice, ...place, replacement, note, createdAt: now },
      select: { id: true },
    });
    suggestionIds.push(id);
  }
  const counted = { openSuggestions: { increment: suggestionIds.length } };
  await db.document.update({ where: { id: documentId }, data: counted });
  await tellEditors(db, documentId);
  await publish(changeSuggested({ clubId: document.clubId, documentId, suggestionIds, organisationId, side }));
  return { documentId, suggestionIds };
});
