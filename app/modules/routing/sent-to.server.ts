import { type Actor, membershipOf } from "~/access/actor";
import type { Contribution } from "~/modules/knowledge/contribution.server";
import { row, rows, sql } from "~/platform/db/sql.server";
import { organisationColumn } from "./columns.server";
import type { SentTo } from "./routing-view";
import { toldReasons } from "./rules/told-reasons";

type RouteRow = SentTo["routes"][number];
const shown = 30;

/**
 * To whom a question was sent, the latest first, and what became of it, as far as everybody may know it: who was asked is named as
 * beside the question. Why it was they, its asker reads, and who looks after the club.
 */
export async function sentTo(
  actor: Actor,
  question: Pick<Contribution, "questionId" | "club" | "may">,
): Promise<SentTo> {
  const { questionId: id, club } = question;
  const asker = question.may.redirect;
  const role = membershipOf(actor, club.id)?.role;
  const tells = asker || role === "owner" || role === "moderator";
  const [round, routes] = await Promise.all([
    row<{ ended: boolean; escalatedAt: Date | null; open: boolean; answers: number }>(sql`
      SELECT n."endedAt" IS NOT NULL AS ended, n."escalatedAt", q."answerCount" AS answers,
        q."removedAt" IS NULL AND NOT EXISTS (SELECT 1 FROM "Closure" k WHERE k."questionId" = q.id) AS open
      FROM "Question" q LEFT JOIN "RoutingRound" n ON n."questionId" = q.id WHERE q.id = ${id} ORDER BY n.number DESC NULLS LAST LIMIT 1`),
    rows<RouteRow>(sql`
      SELECT r.id, r.side, r.state, r."routedAt", r."dueAt", r."restsUntil", ${organisationColumn},
        CASE WHEN q."askedPersonId" = p.id OR (o.id IS NULL AND m.role <> 'member') THEN json_build_object('handle', p.handle, 'name', p.name)
          END AS person,
        CASE WHEN ${tells} THEN r.reasons ELSE '[]' END AS reasons, CASE WHEN ${tells} THEN r.interest END AS interest
      FROM "Route" r JOIN "Question" q ON q.id = r."questionId" JOIN "Person" p ON p.id = r."personId"
      LEFT JOIN "Organisation" o ON o.id = r."organisationId" LEFT JOIN "Membership" m ON m."clubId" = r."clubId" AND m."personId" = p.id
      WHERE r."questionId" = ${id} ORDER BY r.id DESC LIMIT ${shown}`),
  ]);
  const looking = round?.open === true && round.answers === 0;
  return {
    looking,
    escalatedAt: looking && !round.ended ? (round.escalatedAt?.toISOString() ?? null) : null,
    routes: routes.map((route) => ({ ...route, reasons: toldReasons(route.reasons) })),
    asker,
  };
}
