import type { Side } from "~/access/actor";
import { piecesOf } from "~/modules/governance/taken-pieces.server";
import { rows, type Sql, sql } from "~/platform/db/sql.server";
import type { NotificationView } from "../notification-view";
import { type Kind, ofTheClub } from "../rules/kinds";
import { seen, sightJoins } from "./seen.server";

type Row = Omit<NotificationView, "at" | "kind"> & { kind: Kind; createdAt: Date };

/** How much of what one wrote the seats of a club had taken from view by the decision that one is told of. */
const taken = sql`(SELECT count(*)::int FROM "Event" e JOIN "Proposal" p ON p.id = (e.payload->>'proposalId')::int,
  LATERAL (${piecesOf({ standing: false })}) x WHERE e.id = n."eventId" AND x."authorId" = n."personId")`;

/**
 * What a person is told, newest first, as far as they may still see it; `among` narrows it. A wish is called what it is called by now.
 * An acceptance carries the side of the answer, which is not that of whoever took it.
 */
export async function notificationsOf(personId: number, among: Sql, take: number): Promise<NotificationView[]> {
  const found = await rows<Row>(sql`
    SELECT n.id, n.kind, n.variant, coalesce(kept.title, i.title, n.subject) AS subject, n."createdAt", n."readAt" IS NOT NULL AS read,
      CASE WHEN n.kind = ${"said-removed" satisfies Kind} THEN ${taken} END AS count,
      CASE WHEN p.id IS NOT NULL THEN json_build_object('name', p.name, 'avatarKey', pr."avatarKey",
        'side', coalesce(CASE WHEN n.kind <> ${"accepted" satisfies Kind} THEN n.side END, am.side, ${"neutral" satisfies Side})) END AS actor,
      CASE WHEN o.id IS NOT NULL THEN json_build_object('name', o.name, 'side', o.side, 'logoKey', o."logoKey") END AS organisation,
      CASE WHEN c.id IS NOT NULL THEN json_build_object('name', c.name, 'language', c.language) END AS club,
      CASE WHEN q.id IS NOT NULL THEN json_build_object('title', q.title) END AS question
    FROM "Notification" n ${sightJoins}
    LEFT JOIN "Person" p ON p.id = n."actorId" AND n.kind <> ALL(${[...ofTheClub]}::text[]) LEFT JOIN "Profile" pr ON pr."personId" = p.id
    LEFT JOIN "Membership" am ON am."clubId" = n."clubId" AND am."personId" = n."actorId"
    LEFT JOIN "Organisation" o ON o.id = n."organisationId"
    WHERE n."personId" = ${personId} AND ${among} AND ${seen}
    ORDER BY n."createdAt" DESC, n.id DESC LIMIT ${take}`);
  return found.map(({ createdAt, ...rest }) => ({ ...rest, at: createdAt.toISOString() }));
}
