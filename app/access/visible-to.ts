import { type Actor, membershipOf } from "./actor";

/**
 * What an actor may see, as plain facts that a list's `where` is made from. It says the same as `club.see` and
 * `question.see` in the table: a property test proves it.
 */
export type Sight = {
  /** Sees everything, also what was removed. */
  all: boolean;
  /** Clubs whose private content is seen. */
  clubIds: readonly number[];
  /** Clubs in which removed content is seen. */
  curatedClubIds: readonly number[];
  /** Whose own removed content is seen. */
  personId: number | null;
};

/** The facts for an actor. */
export function visibleTo(actor: Actor): Sight {
  if (actor.kind === "system") return { all: true, clubIds: [], curatedClubIds: [], personId: null };
  if (actor.kind === "guest") return { all: false, clubIds: [], curatedClubIds: [], personId: null };
  const clubIds = actor.memberships.map((one) => one.clubId);
  const curates = (clubId: number) => ["owner", "moderator"].includes(membershipOf(actor, clubId)?.role ?? "");
  return { all: actor.administrator, clubIds, curatedClubIds: clubIds.filter(curates), personId: actor.id };
}

/** Prisma's `where` for clubs that are seen. */
export function clubsSeenBy(sight: Sight) {
  return sight.all ? {} : { OR: [{ visibility: "public" as const }, { id: { in: [...sight.clubIds] } }] };
}

/** Whether one piece of content is seen: the same rule, for a single row. */
export function sees(
  sight: Sight,
  content: { clubId: number; visibility: "public" | "private"; authorId: number; removed: boolean },
): boolean {
  if (sight.all) return true;
  if (content.visibility === "private" && !sight.clubIds.includes(content.clubId)) return false;
  return !content.removed || content.authorId === sight.personId || sight.curatedClubIds.includes(content.clubId);
}
