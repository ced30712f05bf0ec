import { z } from "zod";
import { command } from "~/platform/command.server";
import { piecePlanned } from "./events";
import { readPiece } from "./read-piece.server";
import { pieceFields } from "./rules/pieces";

/** A curator plans something the club will bring out. */
export const planPiece = command(
  z.object({ clubId: z.number().int(), ...pieceFields }),
  async (input, { db, now, allow, publish }) => {
    const { clubId } = input;
    const createdById = allow("curation.desk", { clubId });
    const piece = await readPiece(db, clubId, input);
    const { id: pieceId } = await db.calendarPiece.create({
      data: { clubId, createdById, createdAt: now, changedAt: now, ...piece },
      select: { id: true },
    });
    await publish(piecePlanned({ clubId, pieceId, day: input.day }));
    return { pieceId, day: input.day };
  },
);
