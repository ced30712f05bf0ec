import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { visibleTo } from "~/access/visible-to";
import type { Marks } from "~/modules/knowledge/mark-chips";
import { warnedColumn } from "~/modules/knowledge/marked.server";
import { clubSeenBy } from "~/modules/network/club-seen-by.server";
import { holdsNow } from "~/modules/network/held-credentials.server";
import { rows, type Sql, sql } from "~/platform/db/sql.server";
import { type EndedLinkView, endedLinks } from "./ended-links.server";
import type { ExternalClubView, LinkView } from "./link-view";

const noneEnded: EndedLinkView[] = [];

/** The links of a club that the actor sees, its open proposals for its curators, and the clubs elsewhere that are parties. */
export async function linksPage(actor: Actor, slug: string | undefined) {
  const club = await clubSeenBy(actor, slug);
  if (!club) return null;
  const may = {
    propose: can(actor, "alliance.propose", club),
    outside: can(actor, "alliance.outside", club),
    speak: can(actor, "credential.claim-group", club),
  };
  const confirmed = sql`cr.accepted AND cr."revokedAt" IS NULL AND ${holdsNow}`;
  const curates = can(actor, "alliance.cut", club);
  const state = curates ? sql`l.accepted IS NOT false` : sql`l.accepted`;
  const [links, ended, outside] = await Promise.all([
    rows<LinkView>(
      sql`${linkColumns(actor, club.id)} AND ${state} AND l."endedAt" IS NULL ORDER BY l.accepted NULLS FIRST, l.id DESC LIMIT 50`,
    ),
    curates ? endedLinks(actor, club.id) : noneEnded,
    rows<ExternalClubView>(
      sql`SELECT x.id, x.name, x.kind, x.url, x.contact, x.note,
        coalesce((SELECT json_agg(json_build_object('handle', p.handle, 'name', p.name, 'until', cr."validUntil") ORDER BY cr."decidedAt")
          FROM (SELECT * FROM "Credential" cr WHERE cr."externalClubId" = x.id AND ${confirmed} ORDER BY cr.id LIMIT 10) cr
            JOIN "Person" p ON p.id = cr."personId"), '[]') AS speakers,
        (SELECT CASE WHEN bool_or(${confirmed}) THEN 'confirmed' ELSE 'waiting' END FROM "Credential" cr
          WHERE cr."externalClubId" = x.id AND cr."personId" = ${actor.id} AND (cr."decidedAt" IS NULL OR ${confirmed}) HAVING count(*) > 0) AS own
        FROM "ExternalClub" x WHERE x."clubId" = ${club.id} ORDER BY x.name, x.id LIMIT 50`,
    ),
  ]);
  return { club, links, ended, outside, may };
}

/** One link of a club with its topics and what crossed it; null when the actor may not see it. */
export async function linkPage(actor: Actor, slug: string | undefined, linkId: number) {
  const club = await clubSeenBy(actor, slug);
  if (!club) return null;
  const may = {
    curate: can(actor, "alliance.cut", club),
    accept: can(actor, "alliance.accept", club),
    refer: can(actor, "alliance.refer-member", club),
  };
  const [link] = await rows<LinkView>(sql`${linkColumns(actor, club.id)} AND l.id = ${linkId} AND l."endedAt" IS NULL`);
  if (!link || (link.state !== "standing" && !may.curate)) return null;
  const [topics, shown] = await Promise.all([
    rows<{ name: string; here: boolean }>(sql`
      SELECT t.name, t."clubId" = ${club.id} AS here FROM "ClubLink" l JOIN "Topic" t ON t.id = ANY(l."topicIds") WHERE l.id = ${linkId}
        ORDER BY t.name LIMIT 200`),
    rows<Marks & { id: number; questionId: number; title: string; note: string; here: boolean }>(sql`
      SELECT r.id, q.id AS "questionId", q.title, q.sponsored, ${warnedColumn(sql`q.id`)}, r.note, r."toClubId" = ${club.id} AS here
        FROM "ReferredQuestion" r JOIN "Question" q ON q.id = r."questionId" AND q."removedAt" IS NULL
      JOIN "Club" home ON home.id = q."clubId" AND home.visibility = 'public' WHERE r."linkId" = ${linkId} ORDER BY r.id DESC LIMIT 50`),
  ]);
  return { club, link, topics, shown, may };
}

/** Links of a club as they look from there; a private club at the other end is there for its members only. */
function linkColumns(actor: Actor, clubId: number): Sql {
  const sight = visibleTo(actor);
  return sql`SELECT l.id, l.about, l."chosenBy",
    CASE WHEN l.accepted THEN 'standing' WHEN l."fromClubId" = ${clubId} THEN 'sent' ELSE 'received' END AS state,
    l."fromClubId" = ${clubId} AND l.direction <> 'inward' OR l."toClubId" = ${clubId} AND l.direction <> 'outward' AS gives,
    l."fromClubId" = ${clubId} AND l.direction <> 'outward' OR l."toClubId" = ${clubId} AND l.direction <> 'inward' AS takes,
    json_build_object('id', o.id, 'slug', o.slug, 'name', o.name, 'tagline', o.tagline, 'language', o.language, 'visibility', o.visibility,
      'entry', o.entry) AS partner,
    (SELECT count(*)::int FROM "ReferredQuestion" r WHERE r."linkId" = l.id) AS questions
    FROM "ClubLink" l JOIN "Club" o ON o.id = CASE WHEN l."fromClubId" = ${clubId} THEN l."toClubId" ELSE l."fromClubId" END
    WHERE ${clubId} IN (l."fromClubId", l."toClubId") AND (${sight.all} OR o.visibility = 'public' OR o.id = ANY(${[...sight.clubIds]}::int[]))`;
}
