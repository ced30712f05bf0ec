import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { thingsNamed } from "./bulk/things-named.server";
import { pieceJudged } from "./events";
import { pieceOf } from "./reading/effective-pieces.server";
import { verdicts } from "./rules/verdict";

const JudgePiece = z.object({
  clubId: z.number().int(),
  kind: z.enum(["question", "document"]),
  id: z.coerce.number().int(),
  verdict: z.enum(verdicts, "effectiveness:problem.verdict"),
  reason: z.string().trim().min(3, "curation:problem.say-why").max(300, "common:problem.too-long"),
});

/** A curator decides to keep, mend or retire a question or document and says why; what the rule proposed is kept beside it. */
export const judgePiece = command(JudgePiece, async (input, { db, now, allow, publish }) => {
  const { clubId, kind, id: subjectId, verdict, reason } = input;
  const decidedById = allow("curation.desk", { clubId });
  const [thing] = await thingsNamed(db, clubId, [{ kind, id: subjectId }]);
  const piece = thing ? await pieceOf(clubId, thing, now) : null;
  if (!piece) throw new Refusal("missing", "effectiveness:problem.no-piece");
  await db.pieceVerdict.create({
    data: { clubId, kind, subjectId, verdict, proposed: piece.proposal.verdict, reason, decidedById, decidedAt: now },
    select: { id: true },
  });
  await publish(pieceJudged({ clubId, kind, subjectId, verdict, reason }));
  return { kind, id: subjectId, verdict };
});
