import type { Actor } from "~/access/actor";
import { voiceColumn, voiceJoins } from "~/modules/network/voice-columns.server";
import { joined, rows, rowsTogether, type Sql, sql } from "~/platform/db/sql.server";
import { excerpt } from "~/platform/rich-text/excerpt";
import { warnedColumn } from "./marked.server";
import type { QuestionListItem, QuestionListPage, QuestionListWish } from "./question-list";
import { conditionsOf } from "./reading/list-conditions";
import { orders } from "./reading/list-orders";
import { cursorOf } from "./rules/cursor";

/** A row of a list as the database gives it: read together with others, its times are texts. */
type Found<Time extends Date | string> = Omit<QuestionListItem, "excerpt" | "createdAt" | "activeAt"> & {
  bodyText: string;
  createdAt: Time;
  activeAt: Time;
};

/** A page of questions that the actor may see, in one query, with who answered each. */
export async function questionList(actor: Actor, wish: QuestionListWish): Promise<QuestionListPage> {
  const take = wish.take ?? 30;
  const found = await rows<Found<Date>>(questionsWished(actor, wish, take + 1));
  const last = found[take - 1];
  return {
    items: found.slice(0, take).map(itemOf),
    next: found.length > take && last ? cursorOf(orders[wish.sort].value(last), last.id) : null,
  };
}

/** What a front shows: where people are talking, and what still waits for somebody who knows; in one round trip. */
export async function talkAndWaiting(
  actor: Actor,
  clubs: Pick<QuestionListWish, "clubId" | "clubIds">,
  take: { talk: number; waiting: number },
): Promise<{ talk: QuestionListItem[]; waiting: QuestionListItem[] }> {
  const { talk, waiting } = await rowsTogether<Record<"talk" | "waiting", Found<string>>>({
    talk: questionsWished(actor, { ...clubs, sort: "active", lively: true }, take.talk),
    waiting: questionsWished(actor, { ...clubs, sort: "unanswered" }, take.waiting),
  });
  return { talk: talk.map(itemOf), waiting: waiting.map(itemOf) };
}

function questionsWished(actor: Actor, wish: QuestionListWish, take: number): Sql {
  return sql`
    SELECT c.id, c.title, left(c."bodyText", 600) AS "bodyText", c.score, c."answerCount", c."acceptedCount", c."viewCount", c."createdAt",
      c."activeAt", ${voiceColumn} AS voice, ${warnedColumn(sql`c.id`)},
      json_build_object('slug', cl.slug, 'name', cl.name, 'language', cl.language) AS club,
      EXISTS (SELECT 1 FROM "Closure" k WHERE k."questionId" = c.id) AS closed,
      coalesce((SELECT json_agg(json_build_object('slug', t.slug, 'name', t.name, 'kind', t.kind) ORDER BY t.kind DESC, t.name)
        FROM "QuestionTopic" qt JOIN "Topic" t ON t.id = qt."topicId" WHERE qt."questionId" = c.id), '[]') AS topics,
      coalesce((SELECT json_agg(DISTINCT jsonb_build_object('side', a.side, 'name', o.name)) FROM (
          SELECT side, "organisationId" FROM "Answer" WHERE "questionId" = c.id AND "removedAt" IS NULL
          UNION ALL SELECT v.side, v."organisationId" FROM "AnswerVoice" v JOIN "Answer" w ON w.id = v."answerId"
            WHERE w."questionId" = c.id AND w."removedAt" IS NULL
        ) a LEFT JOIN "Organisation" o ON o.id = a."organisationId"), '[]') AS spoke,
      coalesce((SELECT json_agg(DISTINCT jsonb_build_object('side', r.side, 'name', o.name)) FROM "Route" r
        LEFT JOIN "Organisation" o ON o.id = r."organisationId"
        WHERE r."questionId" = c.id AND r.state IN ('asked', 'taken')), '[]') AS asked
    FROM "Question" c JOIN "Club" cl ON cl.id = c."clubId" ${voiceJoins}
    WHERE ${joined(conditionsOf(actor, wish), " AND ")} ORDER BY ${orders[wish.sort].by} LIMIT ${take}`;
}

function itemOf<Time extends Date | string>({ bodyText, createdAt, activeAt, ...rest }: Found<Time>): QuestionListItem {
  return {
    ...rest,
    excerpt: excerpt(bodyText, 150),
    createdAt: new Date(createdAt).toISOString(),
    activeAt: new Date(activeAt).toISOString(),
  };
}
