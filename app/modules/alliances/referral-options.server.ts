import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { row, rows, sql } from "~/platform/db/sql.server";
import { actsIn } from "./find-link.server";
import { mayReferQuestions } from "./may-refer-questions";
import { choosersOf, crosses } from "./rules/link-terms";

type Question = { id: number; title: string; clubId: number; visibility: "public" | "private" };
type Link = {
  id: number;
  name: string;
  language: string;
  fromClubId: number;
  toClubId: number;
  receiving: number;
  direction: "both" | "outward" | "inward";
  chosenBy: "both" | "home" | "receiving";
  shownAs: number | null;
};

/** In which linked clubs the actor may show a question, and where it is shown already; null for who chooses nothing. */
export async function referralOptions(actor: Actor, questionId: number) {
  if (actor.kind !== "person" || !mayReferQuestions(actor)) return null;
  const question = await row<Question & { authorId: number; removedById: number | null }>(sql`
    SELECT q.id, q.title, q."clubId", c.visibility, q."authorId", q."removedById" FROM "Question" q JOIN "Club" c ON c.id = q."clubId"
    WHERE q.id = ${questionId} AND q."removedAt" IS NULL`);
  if (!question || question.visibility === "private") return null;
  const home = question.clubId;
  const links = await rows<Link>(sql`
    SELECT l.id, l."fromClubId", l."toClubId", l.direction, l."chosenBy", o.id AS receiving, o.name, o.language,
      (SELECT r.id FROM "ReferredQuestion" r WHERE r."questionId" = ${questionId} AND r."toClubId" = o.id) AS "shownAs"
    FROM "ClubLink" l JOIN "Club" o ON o.id = CASE WHEN l."fromClubId" = ${home} THEN l."toClubId" ELSE l."fromClubId" END
    WHERE ${home} IN (l."fromClubId", l."toClubId") AND l.accepted AND l."endedAt" IS NULL
      AND (o.visibility = 'public' OR o.id = ANY(${actor.memberships.map(({ clubId }) => clubId)}::int[])) ORDER BY o.name LIMIT 50`);
  const chosen = links.filter(
    (link) =>
      crosses(link, home) &&
      can(
        actor,
        "alliance.show-question",
        actsIn(actor, choosersOf(link.chosenBy, { home, receiving: link.receiving })),
      ),
  );
  return { question: { id: question.id, title: question.title }, links: chosen };
}
