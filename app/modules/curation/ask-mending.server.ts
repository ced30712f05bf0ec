import { z } from "zod";
import { command } from "~/platform/command.server";
import { rows } from "~/platform/db/sql.server";
import { Refusal } from "~/platform/result";
import { mendingAsked } from "./events";
import { selectMendable } from "./mending/mendable.server";
import type { Mendable } from "./mending-page.server";
import { nameOf } from "./rules/named";

const AskMending = z.object({
  clubId: z.number().int(),
  questionId: z.coerce.number().int(),
  of: z.preprocess((value) => value ?? [], z.array(z.string()).min(1, "mending:problem.choose").max(100)),
  missing: z.string().trim().min(5, "mending:problem.missing").max(300, "common:problem.too-long"),
});

/**
 * A curator asks those who wrote a question or some of its answers to mend them, and says what is missing; each is told
 * once, until they did.
 */
export const askMending = command(AskMending, async (input, { db, now, allow, publish }) => {
  const { clubId, questionId, missing } = input;
  const askedById = allow("curation.desk", { clubId });
  await db.$queryRaw`SELECT id FROM "Question" WHERE id = ${questionId} FOR NO KEY UPDATE`;
  // Read as everybody sees it: who asks at the same time waits for the row above.
  const mendable = await rows<Mendable>(selectMendable(clubId, questionId));
  const chosen = mendable.filter((one) => input.of.includes(nameOf(one)));
  if (chosen.length < new Set(input.of).size) throw invalid("mending:problem.gone");
  if (chosen.some(({ askedAt, taken }) => askedAt && !taken)) throw invalid("mending:problem.asked-already");
  if (chosen.some(({ people }) => people.some(({ id }) => id === askedById))) throw invalid("mending:problem.own");
  const asked = chosen.flatMap(({ people, ...one }) => people.map(({ id: personId }) => ({ ...one, personId })));
  for (const { kind, id: subjectId, jointId, personId } of asked) {
    const { id: requestId } = await db.mendingRequest.create({
      data: { clubId, questionId, kind, subjectId, personId, missing, askedById, askedAt: now },
      select: { id: true },
    });
    await publish(mendingAsked({ clubId, questionId, requestId, kind, subjectId, jointId, personId }));
  }
  return { questionId };
});

const invalid = (of: string) => new Refusal("invalid", "common:problem.check-form", { of });
