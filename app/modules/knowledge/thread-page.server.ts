import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { rows, sql } from "~/platform/db/sql.server";
import { contribution } from "./contribution.server";
import { questionPath } from "./rules/question-path";
import { undoableUntil } from "./rules/undoable";
import type { ThreadChangeView } from "./thread-view";

type Found = Omit<ThreadChangeView, "at" | "undone" | "undoable" | "other"> & {
  at: Date;
  undoneAt: Date | null;
  otherId: number;
  otherTitle: string;
  toClubId: number;
  later: boolean;
};

/**
 * What became of a question's thread: every split, move and merger with its reason, and what a curator may do with it
 * now; null when it is not seen.
 */
export async function threadPage(actor: Actor, questionId: number | null, now: Date) {
  const about = await contribution(actor, "question", questionId);
  if (!about) return null;
  const { id, title, club, facts } = about;
  const found = await rows<Found>(sql`
    SELECT h.id, h.kind, h.reason, h.at, h."undoneAt", p.name AS by, h."fromId" = ${id} AS out, o.id AS "otherId", h."toClubId",
      CASE WHEN o."clubId" = ${club.id} THEN o.title ELSE '' END AS "otherTitle",
      CASE WHEN h.kind = 'merge' AND h."toId" = ${id} AND h."undoneAt" IS NULL THEN o."bodyHtml" ELSE '' END AS "otherHtml",
      json_build_object('from', cf.name, 'to', ct.name) AS clubs,
      (SELECT count(*)::int FROM "ThreadPiece" e WHERE e."changeId" = h.id AND e.kind = 'answer') AS answers,
      (SELECT count(*)::int FROM "ThreadPiece" e WHERE e."changeId" = h.id AND e.kind = 'comment') AS comments,
      EXISTS (SELECT 1 FROM "ThreadChange" l WHERE l.id > h.id AND l."undoneAt" IS NULL
        AND (l."fromId" IN (h."fromId", h."toId") OR l."toId" IN (h."fromId", h."toId"))) AS later
    FROM "ThreadChange" h JOIN "Person" p ON p.id = h."byId" JOIN "Club" cf ON cf.id = h."fromClubId" JOIN "Club" ct ON ct.id = h."toClubId"
      JOIN "Question" o ON o.id = CASE WHEN h."fromId" = ${id} THEN h."toId" ELSE h."fromId" END
    WHERE (h."fromId" = ${id} OR h."toId" = ${id}) AND (h.kind <> 'move' OR (${visibleClubs(actor)})) ORDER BY h.id DESC LIMIT 50`);
  const may = can(actor, "thread.curate", { ...facts, removed: about.removed });
  return {
    question: { id, questionId: id, title, club, path: questionPath({ id, title }) },
    may,
    changes: found.map(
      ({ at, undoneAt, otherId, otherTitle, later, toClubId: _to, ...rest }): ThreadChangeView => ({
        ...rest,
        at: at.toISOString(),
        undone: undoneAt !== null,
        undoable: may && undoneAt === null && !later && now <= undoableUntil(at),
        other:
          otherTitle && otherId !== id
            ? { title: otherTitle, path: questionPath({ id: otherId, title: otherTitle }) }
            : null,
      }),
    ),
  };
}

/** Clubs of a move are named only to those who see both. */
const visibleClubs = (actor: Actor) => {
  const ids = actor.kind === "person" ? actor.memberships.map(({ clubId }) => clubId) : [];
  const all = actor.kind === "person" && actor.administrator;
  return sql`${all}::boolean OR ((cf.visibility = 'public' OR cf.id = ANY(${ids}::int[])) AND (ct.visibility = 'public' OR ct.id = ANY(${ids}::int[])))`;
};
