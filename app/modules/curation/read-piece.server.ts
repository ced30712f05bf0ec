import type { z } from "zod";
import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";
import { linkedThing } from "./linked-thing.server";
import { dayOf, type pieceFields } from "./rules/pieces";

type Typed = { [Name in keyof typeof pieceFields]: z.output<(typeof pieceFields)[Name]> };

/** What was typed of a piece, as it is kept; its owner is a curator of the club, and what came of it stands in the club. */
export async function readPiece(db: Transaction, clubId: number, typed: Typed) {
  const { title, kind, stage, channel, state, note } = typed;
  const ownerId = typed.owner === "" ? null : Number(typed.owner);
  const role = { in: ["owner" as const, "moderator" as const] };
  if (ownerId !== null && (await db.membership.count({ where: { clubId, personId: ownerId || 0, role } })) === 0)
    throw invalid({ owner: "calendar:problem.choose-owner" });
  return {
    title,
    kind,
    stage,
    channel,
    state,
    note,
    ownerId,
    day: dayOf(typed.day),
    ...(await linkedThing(db, clubId, typed.link)),
  };
}

const invalid = (fields: Record<string, string>) => new Refusal("invalid", "common:problem.check-form", fields);
