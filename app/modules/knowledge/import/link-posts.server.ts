import { database, type Transaction } from "~/platform/db/database.server";
import type { RichText } from "~/platform/rich-text/document";
import type { ImportRow } from "./batch.server";
import { updateRows } from "./bulk.server";
import { linkInside, referencesIn } from "./inside-links";
import { findPaths } from "./inside-paths.server";
import { moveOn } from "./progress.server";
import type { Work } from "./run-step.server";
import { bodyColumns } from "./stored-body";

export const LINKING = "Links in texts";
type Text = { postId: number; id: number; body: RichText };

/** Once every post is here: links between posts of the dump become links inside the portal. */
export async function linkPosts({ source, tell, signal }: Work, at: { from: number; total: number }): Promise<void> {
  for (let last = at.from, more = true; more; ) {
    signal?.throwIfAborted();
    const next = await database.$transaction(
      async (db) => {
        const questions = await textsWithLinks(db, source, { kind: "question", after: last });
        const answers = await textsWithLinks(db, source, { kind: "answer", after: last });
        // both lists end where the shorter one ends, so that none is left behind
        const end = Math.min(
          ...[questions, answers].flatMap((list) => (list.length === TOGETHER ? (list.at(-1)?.postId ?? 0) : [])),
          Number.MAX_SAFE_INTEGER,
        );
        const upTo = (list: Text[]) => list.filter((text) => text.postId <= end);
        await link(db, source, { table: "Question", texts: upTo(questions) });
        await link(db, source, { table: "Answer", texts: upTo(answers) });
        const reached = end === Number.MAX_SAFE_INTEGER ? at.total : end;
        await moveOn(db, source, { name: LINKING, rows: reached, done: end === Number.MAX_SAFE_INTEGER });
        return { reached, more: end !== Number.MAX_SAFE_INTEGER };
      },
      { timeout: 120_000 },
    );
    ({ reached: last, more } = next);
    tell({ step: LINKING, done: Math.min(last, at.total), total: at.total });
  }
}

const TOGETHER = 200;

async function textsWithLinks(
  db: Transaction,
  source: ImportRow,
  { kind, after }: { kind: "question" | "answer"; after: number },
): Promise<Text[]> {
  const host = `%//%${source.site.split(".")[0]}%`;
  if (kind === "question") {
    return db.$queryRaw<Text[]>`
      SELECT o."externalId" AS "postId", t.id, t.body FROM "Origin" o JOIN "Question" t ON t.id = o."subjectId"
      WHERE o."importId" = ${source.id} AND o.file = 'Posts' AND o."subjectKind" = 'question' AND o."externalId" > ${after}
        AND t."bodyHtml" LIKE ${host} ORDER BY 1 LIMIT ${TOGETHER}`;
  }
  return db.$queryRaw<Text[]>`
    SELECT o."externalId" AS "postId", t.id, t.body FROM "Origin" o JOIN "Answer" t ON t.id = o."subjectId"
    WHERE o."importId" = ${source.id} AND o.file = 'Posts' AND o."subjectKind" = 'answer' AND o."externalId" > ${after} AND t."bodyHtml" LIKE ${host}
      ORDER BY 1 LIMIT ${TOGETHER}`;
}

async function link(
  db: Transaction,
  source: ImportRow,
  { table, texts }: { table: "Question" | "Answer"; texts: readonly Text[] },
): Promise<void> {
  const pathOf = await findPaths(
    db,
    source,
    referencesIn(
      texts.map((text) => text.body),
      source.site,
    ),
  );
  const changed = texts.flatMap(({ id, body }) => {
    const linked = linkInside(body, source.site, pathOf);
    return linked === body ? [] : { id, ...bodyColumns(linked) };
  });
  await updateRows(db, table, changed);
}
