import { z } from "zod";
import { command } from "~/platform/command.server";
import { pieceMoved } from "./events";
import { findPiece } from "./find-piece.server";
import { dayField, dayOf } from "./rules/pieces";

const MovePiece = z.object({ pieceId: z.coerce.number().int(), day: dayField });

/** A curator puts a planned piece on another day, or back among those without one. */
export const movePiece = command(MovePiece, async (input, { db, now, allow, publish }) => {
  const { id: pieceId, clubId, day: before } = await findPiece(db, input.pieceId);
  allow("curation.desk", { clubId });
  await db.calendarPiece.update({
    where: { id: pieceId },
    data: { day: dayOf(input.day), changedAt: now },
    select: { id: true },
  });
  await publish(pieceMoved({ clubId, pieceId, from: before?.toISOString().slice(0, 10) ?? null, to: input.day }));
  return { pieceId, day: input.day };
});
