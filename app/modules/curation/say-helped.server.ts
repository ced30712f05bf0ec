import { z } from "zod";
import { findDocument } from "~/modules/documents/find-document.server";
import { findAnswer } from "~/modules/knowledge/find-answer.server";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { helpSaid } from "./events";

const SayHelped = z.object({
  kind: z.enum(["answer", "document"]),
  id: z.coerce.number().int(),
  helped: z.enum(["yes", "no"], "effectiveness:problem.choose").transform((text) => text === "yes"),
  word: z.string().trim().max(200, "common:problem.too-long").default(""),
});

/** A member says whether a published document or an accepted answer helped them, perhaps in a word; what they said before is replaced. */
export const sayHelped = command(SayHelped, async ({ kind, id, helped, word }, { db, now, allow, publish }) => {
  const about = kind === "document" ? await findDocument(db, id) : await findAnswer(db, id);
  const personId = allow("help.say", about);
  const ready =
    "published" in about
      ? about.published
      : !about.questionRemoved && (await db.acceptance.count({ where: { answerId: id } })) > 0;
  if (!ready) throw new Refusal("conflict", "effectiveness:problem.not-yet");
  const { clubId } = about;
  const said = { helped, word, saidAt: now };
  await db.helpWord.upsert({
    where: { kind_subjectId_personId: { kind, subjectId: id, personId } },
    create: { clubId, kind, subjectId: id, personId, ...said },
    update: said,
    select: { personId: true },
  });
  await publish(helpSaid({ clubId, kind, subjectId: id, helped }));
  return { id };
});
