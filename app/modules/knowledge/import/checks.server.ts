import { database } from "~/platform/db/database.server";
import type { ImportRow } from "./batch.server";
import type { DumpFile, DumpRow } from "./dump-files";
import { Damage } from "./fields";
import { readers } from "./records";

/** One figure of the dump beside the same figure counted from our rows. */
export type Check = {
  what: string;
  equal: number;
  different: number;
  first: { row: number; dump: number | null; here: number | null } | null;
  note?: string;
};

type Counted = {
  id: number;
  kind: "question" | "answer";
  score: number;
  comments: number;
  answers: number;
  accepted: number | null;
  shown: boolean;
};

/**
 * Compares what the dump says of its posts and comments with what our own rows come to. Later votes and texts of
 * members do not count here.
 */
export class Checks {
  private readonly checks = new Map<string, Check>();

  constructor(
    private readonly source: ImportRow,
    private readonly files: readonly DumpFile[],
  ) {
    for (const what of [
      "scores",
      "answer counts",
      "comment counts",
      "accepted answers",
      "comment scores",
      "counters shown",
    ])
      this.checks.set(what, { what, equal: 0, different: 0, first: null });
    if (!files.includes("Votes")) this.note("scores", "the dump has no votes: compared with the scores kept");
    if (!files.includes("Comments")) this.note("comment counts", "the dump has no comments: not compared");
  }

  async addPosts(rows: readonly DumpRow[]): Promise<void> {
    const posts = understood(rows, readers.Posts).filter((post) => post.kind === 1 || post.kind === 2);
    const counted = new Map((await this.count(posts.map((post) => post.id))).map((one) => [one.id, one]));
    for (const post of posts) {
      const here = counted.get(post.id);
      if (!here) continue; // the table of rows says that it is missing or kept
      this.compare("scores", post.id, [post.score, here.score]);
      if (this.files.includes("Comments")) this.compare("comment counts", post.id, [post.commentCount, here.comments]);
      this.compare("counters shown", post.id, [1, here.shown ? 1 : 0]);
      if (post.kind === 2) continue;
      this.compare("answer counts", post.id, [post.answerCount, here.answers]);
      if (post.acceptedId !== null || here.accepted !== null)
        this.compare("accepted answers", post.id, [post.acceptedId, here.accepted]);
    }
  }

  async addComments(rows: readonly DumpRow[]): Promise<void> {
    const comments = understood(rows, readers.Comments);
    const scores = await database.$queryRaw<{ id: number; score: number }[]>`
      SELECT o."externalId" AS id, c.score FROM "Origin" o JOIN "Comment" c ON c.id = o."subjectId"
      WHERE o."importId" = ${this.source.id} AND o.file = 'Comments' AND o."externalId" = ANY(${comments.map((comment) => comment.id)}::int[])`;
    const here = new Map(scores.map((row) => [row.id, row.score]));
    for (const comment of comments) {
      const score = here.get(comment.id);
      if (score !== undefined) this.compare("comment scores", comment.id, [comment.score, score]);
    }
  }

  results(): Check[] {
    return [...this.checks.values()];
  }

  private compare(what: string, row: number, [dump, here]: [number | null, number | null]): void {
    const check = this.checks.get(what);
    if (!check) return;
    if (dump === here) check.equal += 1;
    else {
      check.different += 1;
      check.first ??= { row, dump, here };
    }
  }

  private note(what: string, note: string): void {
    const check = this.checks.get(what);
    if (check) check.note = note;
  }

  private count(ids: readonly number[]): Promise<Counted[]> {
    const votes = this.files.includes("Votes");
    const importId = this.source.id;
    return database.$queryRaw<Counted[]>`
      WITH posts AS (
        SELECT o."externalId" AS id, o."subjectKind" AS kind, o."subjectId" AS here, coalesce(q.score, a.score) AS score,
          coalesce(q."commentCount", a."commentCount") AS "commentCount",
          q."answerCount", q."acceptedCount"
        FROM "Origin" o LEFT JOIN "Question" q ON o."subjectKind" = 'question' AND q.id = o."subjectId"
          LEFT JOIN "Answer" a ON o."subjectKind" = 'answer' AND a.id = o."subjectId"
        WHERE o."importId" = ${importId} AND o.file = 'Posts' AND o."externalId" = ANY(${ids}::int[]) AND (q.id IS NOT NULL OR a.id IS NOT NULL)
      )
      SELECT p.id, p.kind::text AS kind, CASE WHEN ${votes} THEN v.imported
        ELSE p.score END AS score, m.imported AS comments, an.imported AS answers, ac.accepted,
        (NOT ${votes} OR p.score = v.standing) AND p."commentCount" = m.standing
          AND (p.kind = 'answer' OR (p."answerCount" = an.standing AND p."acceptedCount" = ac.standing)) AS shown
      FROM posts p
      CROSS JOIN LATERAL (SELECT coalesce(sum(value) FILTER (WHERE "personId" IS NULL), 0)::int AS imported, coalesce(sum(value), 0)::int AS standing
        FROM "Vote"
        WHERE "subjectKind" = p.kind AND "subjectId" = p.here) v
      CROSS JOIN LATERAL (SELECT count(co."externalId")::int AS imported, count(c.id) FILTER (WHERE c."removedAt" IS NULL)::int AS standing FROM "Comment" c
        LEFT JOIN "Origin" co ON co."importId" = ${importId} AND co."subjectKind" = 'comment' AND co."subjectId" = c.id
          WHERE c."subjectKind" = p.kind AND c."subjectId" = p.here) m
      CROSS JOIN LATERAL (SELECT count(ao."externalId")::int AS imported, count(a.id) FILTER (WHERE a."removedAt" IS NULL)::int AS standing FROM "Answer" a
        LEFT JOIN "Origin" ao ON ao."importId" = ${importId} AND ao."subjectKind" = 'answer' AND ao.file = 'Posts' AND ao."subjectId" = a.id
          WHERE p.kind = 'question' AND a."questionId" = p.here) an
      CROSS JOIN LATERAL (SELECT min(ao."externalId") AS accepted, count(*)::int AS standing FROM "Acceptance" ac
        LEFT JOIN "Origin" ao ON ao."importId" = ${importId} AND ao."subjectKind" = 'answer' AND ao.file = 'Posts' AND ao."subjectId" = ac."answerId"
          WHERE p.kind = 'question' AND ac."questionId" = p.here) ac`;
  }
}

function understood<Rec>(rows: readonly DumpRow[], read: (values: Readonly<Record<string, string>>) => Rec): Rec[] {
  return rows.flatMap((row) => {
    if (!row.values) return [];
    try {
      return [read(row.values)];
    } catch (error) {
      if (error instanceof Damage) return [];
      throw error;
    }
  });
}
