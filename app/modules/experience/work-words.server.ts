import type { Actor, Side } from "~/access/actor";
import { can } from "~/access/can";
import { type ClubGlance, clubSeenBy } from "~/modules/network/club-seen-by.server";
import { cursorOf, readCursor } from "~/platform/cursor";
import { rows, sql } from "~/platform/db/sql.server";
import type { WorkKind } from "./rules/asking";

/** Words of somebody who did the work: from which side and after what, nobody is named. */
export type WorkWord = { id: number; side: Side; kind: WorkKind; word: string; saidAt: string };
export type WorkWords = { club: ClubGlance; words: WorkWord[]; next: string | null };

const perPage = 20;

/** What those who do a club's work say of it, the latest first; for its owners, as those who were asked are told. */
export async function workWords(
  actor: Actor,
  slug: string | undefined,
  after: string | null,
): Promise<WorkWords | null> {
  const club = await clubSeenBy(actor, slug);
  if (!club || !can(actor, "work.words", club)) return null;
  const cursor = readCursor(after);
  const found = await rows<Omit<WorkWord, "saidAt"> & { at: Date }>(sql`
    SELECT id, side::text AS side, kind::text AS kind, word, "answeredAt" AS at FROM "WorkAsking" a
    WHERE "clubId" = ${club.id} AND word <> ''
      AND (${cursor === null} OR ("answeredAt", id) < (${new Date(cursor?.value ?? 0)}, ${cursor?.id ?? 0}))
    ORDER BY "answeredAt" DESC, id DESC LIMIT ${perPage + 1}`);
  const last = found.slice(0, perPage).at(-1);
  return {
    club,
    words: found.slice(0, perPage).map(({ at, ...word }) => ({ ...word, saidAt: at.toISOString() })),
    next: found.length > perPage && last ? cursorOf(last.at.getTime(), last.id) : null,
  };
}
