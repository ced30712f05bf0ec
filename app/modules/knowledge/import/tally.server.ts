import { database } from "~/platform/db/database.server";
import type { ImportRow } from "./batch.server";
import { type Category, categories, categoryOf, type DumpFile, type DumpRow } from "./dump-files";
import { idOf } from "./run-step.server";
import { SeenIds } from "./seen-ids";

/** What became of the rows of one kind. `missing` rows are neither here nor kept nor explained. */
export type Line = {
  what: string;
  inDump: number;
  imported: number;
  kept: number;
  damaged: number;
  missing: number;
  reasons: Record<string, number>;
  firstMissing: number[];
};

type Fate = { id: number; reason: string | null };

/** Counts, row by row and by their numbers, what became of a dump. */
export class Tally {
  private readonly lines = new Map<Category | "unreadable", Line>();
  private seen = new SeenIds();

  constructor(private readonly source: ImportRow) {}

  /** Rows of a file, in their order. */
  async add(file: DumpFile, rows: readonly DumpRow[]): Promise<void> {
    const ids = rows.flatMap((row) => (row.values ? (idOf(row.values) ?? []) : []));
    const fates = new Map((await this.fatesOf(file, ids)).map((fate) => [fate.id, fate]));
    for (const row of rows) {
      const line = this.line(row.values ? categoryOf(file, row.values) : "unreadable");
      line.inDump += 1;
      const id = row.values && idOf(row.values);
      if (id === undefined) count(line, "damaged", row.problem ?? "no Id");
      else if (this.seen.again(id)) count(line, "damaged", "the same Id twice");
      else this.settle(line, id, fates.get(id));
    }
  }

  /** Numbers begin anew in the next file. */
  fileEnds(): void {
    this.seen = new SeenIds();
  }

  table(): Line[] {
    return [...categories, "unreadable" as const].flatMap((name) => this.lines.get(name) ?? []);
  }

  private settle(line: Line, id: number, fate: Fate | undefined): void {
    if (!fate) {
      line.missing += 1;
      if (line.firstMissing.length < 10) line.firstMissing.push(id);
    } else if (fate.reason === null) line.imported += 1;
    else count(line, fate.reason.startsWith("damaged: ") ? "damaged" : "kept", fate.reason);
  }

  private line(what: Category | "unreadable"): Line {
    const line = this.lines.get(what) ?? {
      what,
      inDump: 0,
      imported: 0,
      kept: 0,
      damaged: 0,
      missing: 0,
      reasons: {},
      firstMissing: [],
    };
    this.lines.set(what, line);
    return line;
  }

  /** What stands in the database for some rows; a row whose question, answer, comment, person or topic is gone counts as missing. */
  private fatesOf(file: DumpFile, ids: readonly number[]): Promise<Fate[]> {
    return database.$queryRaw<Fate[]>`
      SELECT o."externalId" AS id, NULL AS reason FROM "Origin" o
        WHERE o."importId" = ${this.source.id} AND o.file = ${file} AND o."externalId" = ANY(${ids}::int[])
        AND CASE o."subjectKind" WHEN 'question' THEN EXISTS (SELECT 1 FROM "Question" WHERE id = o."subjectId")
          WHEN 'answer' THEN EXISTS (SELECT 1 FROM "Answer" WHERE id = o."subjectId")
          WHEN 'comment' THEN EXISTS (SELECT 1 FROM "Comment" WHERE id = o."subjectId")
            WHEN 'person' THEN EXISTS (SELECT 1 FROM "Person" WHERE id = o."subjectId")
          WHEN 'topic' THEN EXISTS (SELECT 1 FROM "Topic" WHERE id = o."subjectId") ELSE o.file <> 'PostHistory'
            OR EXISTS (SELECT 1 FROM "Revision" WHERE id = o."subjectId") END
      UNION ALL SELECT "externalId", reason FROM "ArchivedRow"
        WHERE "importId" = ${this.source.id} AND file = ${file} AND "externalId" = ANY(${ids}::int[])`;
  }
}

function count(line: Line, column: "kept" | "damaged", reason: string): void {
  line[column] += 1;
  line.reasons[reason] = (line.reasons[reason] ?? 0) + 1;
}
