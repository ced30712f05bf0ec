import { rows, sql } from "~/platform/db/sql.server";
import { parseRichText } from "~/platform/rich-text/rich-text";
import { type DiffPart, richDiff, wordDiff } from "~/platform/rich-text/word-diff";
import { type WithdrawnView, withdrawnColumn } from "./reading/withdrawn-column";

type Row = {
  number: number;
  name: string;
  title: string;
  body: unknown;
  bodyHtml: string;
  createdAt: Date;
  withdrawn: WithdrawnView[];
};

export type VersionView = {
  number: number;
  name: string;
  title: string;
  html: string;
  createdAt: string;
  /** Who took their words out of it since. */
  withdrawn: WithdrawnView[];
};
export type VersionDiff = { title: DiffPart[]; html: string; same: boolean };

/** One version of a document, and what changed in it against another one when that is asked for; null when there is none. */
export async function versionPage(
  documentId: number,
  number: number,
  against: number | null,
): Promise<{ version: VersionView; older: VersionView | null; diff: VersionDiff | null; others: number[] } | null> {
  const [found, others] = await Promise.all([
    rows<Row>(sql`
      SELECT number, name, title, body, "bodyHtml", "createdAt", ${withdrawnColumn(sql`"DocumentVersion".id`)} FROM "DocumentVersion"
      WHERE "documentId" = ${documentId} AND number = ANY(${[number, against ?? 0]}::int[])`),
    rows<{ number: number }>(sql`
      SELECT number FROM "DocumentVersion" WHERE "documentId" = ${documentId} AND number <> ${number} ORDER BY number DESC LIMIT 200`),
  ]);
  const version = found.find((one) => one.number === number);
  if (!version) return null;
  const older = found.find((one) => one.number === against && one !== version) ?? null;
  return {
    version: viewOf(version),
    older: older && viewOf(older),
    diff: older && diffOf(older, version),
    others: others.map((one) => one.number),
  };
}

const viewOf = ({ number, name, title, bodyHtml, createdAt, withdrawn }: Row): VersionView => ({
  number,
  name,
  title,
  html: bodyHtml,
  createdAt: createdAt.toISOString(),
  withdrawn,
});

function diffOf(older: Row, newer: Row): VersionDiff {
  const [before, after] = [older, newer].map(({ body }) => parseRichText(body, { allowEmpty: true }));
  if (!before || !after) throw new Error("A version has no text.");
  const { html } = richDiff(before, after);
  return {
    title: wordDiff(older.title, newer.title),
    html,
    same: older.bodyHtml === newer.bodyHtml && older.title === newer.title,
  };
}
