import { z } from "zod";
import { command } from "~/platform/command.server";
import { workAsked } from "./events";
import { openUntil, sinceWhen } from "./rules/asking";

/** Who did the work, for which organisation (0 for nobody) and from which side. */
export type Worker = { personId: number; organisationId: number; side: string };

const AskOfWork = z.object({
  clubId: z.number().int(),
  kind: z.enum(["answerAccepted", "questionClosed", "handedOver", "swarmEnded", "moderated"]),
  questionId: z.number().int().nullable(),
  workers: z.array(z.object({ personId: z.number(), organisationId: z.number(), side: z.string() })),
});

/** The portal asks those who did something for a club how it went, unless they were asked within thirty days or want no asking. */
export const askOfWork = command(
  AskOfWork,
  async ({ clubId, kind, questionId, workers }, { db, now, allow, publish }) => {
    allow("work.ask", {});
    await db.$queryRaw`SELECT pg_advisory_xact_lock(hashtext('work-asking'), ${clubId}::int)::text`;
    const asked = await db.$queryRaw<{ id: number; personId: number }[]>`
    INSERT INTO "WorkAsking" ("clubId", "personId", "organisationId", side, kind, "questionId", "askedAt")
    SELECT DISTINCT ON (w.person) ${clubId}, w.person, nullif(w.organisation, 0), w.side::"Side", ${kind}::"WorkKind", ${questionId}::int,
      ${now}::timestamptz
    FROM unnest(${workers.map((one) => one.personId)}::int[], ${workers.map((one) => one.organisationId)}::int[],
      ${workers.map((one) => one.side)}::text[]) AS w(person, organisation, side)
      JOIN "Account" acc ON acc."personId" = w.person
    WHERE NOT EXISTS (SELECT 1 FROM "WorkUnasked" u WHERE u."personId" = w.person)
      AND NOT EXISTS (SELECT 1 FROM "WorkAsking" a WHERE a."personId" = w.person AND a."clubId" = ${clubId}
        AND a."askedAt" > ${sinceWhen(now)}::timestamptz AND a."askedAt" < ${openUntil(now)}::timestamptz)
    RETURNING id, "personId"`;
    for (const { id, personId } of asked)
      await publish(workAsked({ clubId, askingId: id, personId, kind, questionId }));
    return { asked: asked.length };
  },
);
