import { z } from "zod";
import { command } from "~/platform/command.server";
import { pieceRevised } from "./events";
import { findPiece } from "./find-piece.server";
import { readPiece } from "./read-piece.server";
import { pieceFields } from "./rules/pieces";

/** A curator changes what is planned: words, day, owner, state or what came of it. */
export const changePiece = command(
  z.object({ pieceId: z.coerce.number().int(), ...pieceFields }),
  async (input, { db, now, allow, publish }) => {
    const { id: pieceId, clubId } = await findPiece(db, input.pieceId);
    allow("curation.desk", { clubId });
    const data = { ...(await readPiece(db, clubId, input)), changedAt: now };
    await db.calendarPiece.update({ where: { id: pieceId }, data, select: { id: true } });
    await publish(pieceRevised({ clubId, pieceId, state: data.state }));
    return { pieceId, day: input.day };
  },
);
