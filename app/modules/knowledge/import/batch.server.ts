import type { Transaction } from "~/platform/db/database.server";
import { insertRows } from "./bulk.server";
import type { DumpFile, Values } from "./dump-files";

/** The import that is under way. */
export type ImportRow = { id: number; clubId: number; clubSlug: string; site: string };

/** What an imported row became. Rows without a page of their own (votes, links, badges) leave `kind` out. */
export type OriginNote = {
  id: number;
  kind?: "question" | "answer" | "comment" | "person" | "topic";
  subjectId?: number | null;
  url?: string;
  authorName?: string;
  authorUrl?: string;
  licence?: string;
};

/** Some hundred rows of a file on their way into the database, in one transaction. */
export class Batch {
  private readonly origins: object[] = [];
  private readonly archived: object[] = [];

  constructor(
    readonly db: Transaction,
    readonly source: ImportRow,
    private readonly from: { file: DumpFile; rows: ReadonlyMap<number, Values> },
  ) {}

  /** Notes where something came from: the key that makes importing it twice a no-op. */
  came(
    { id, kind, subjectId = null, url = "", authorName = "", authorUrl = "", licence = "" }: OriginNote,
    file: string = this.from.file,
  ): void {
    this.origins.push({
      importId: this.source.id,
      file,
      externalId: id,
      subjectKind: kind ?? null,
      subjectId,
      url,
      authorName,
      authorUrl,
      licence,
    });
  }

  /** Keeps a row as it was, because it has no counterpart here. */
  archive(id: number, reason: string): void {
    this.archived.push({
      importId: this.source.id,
      file: this.from.file,
      externalId: id,
      row: this.from.rows.get(id) ?? {},
      reason,
    });
  }

  async write(): Promise<void> {
    await insertRows(this.db, "Origin", this.origins);
    await insertRows(this.db, "ArchivedRow", this.archived);
  }
}
