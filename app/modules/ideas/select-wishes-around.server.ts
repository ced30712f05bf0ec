import { type Sql, sql } from "~/platform/db/sql.server";
import { questionEnds, tiedIdeas } from "./reading/tied-ideas";

/** A wish that came of a question, or that was answered by what stands in it. */
export type WishAround = { id: number; title: string; voteCount: number; came: boolean; shipped: boolean };

/** The wishes around a question, in its own club: rows of a `WishAround`, for the page of the question, which reads them with its own. */
export const selectWishesAround = (questionId: number): Sql => sql`
  SELECT i.id, i.title, i."voteCount", bool_or(t.came) AS came, i.state = 'shipped' AS shipped FROM (${tiedIdeas(questionEnds(questionId))}) t
  JOIN "Idea" w ON w.id = t.id JOIN "Idea" i ON i.id = coalesce(w."mergedIntoId", w.id) AND i."removedAt" IS NULL
  JOIN "Question" q ON q.id = ${questionId} AND q."clubId" = i."clubId" GROUP BY i.id ORDER BY i."voteCount" DESC, i.id LIMIT 8`;
