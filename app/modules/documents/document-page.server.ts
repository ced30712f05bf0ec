import type { Actor } from "~/access/actor";
import { database } from "~/platform/db/database.server";
import { type RowsOf, rowsTogether, type Sql } from "~/platform/db/sql.server";
import type { CreditView } from "./document-credit-view";
import { selectCredits } from "./document-credits.server";
import { headOf } from "./document-head.server";
import { type SourceView, selectSources, sourcesFrom } from "./document-sources.server";
import { type FreshnessRow, freshnessFrom, selectFreshness } from "./freshness.server";
import { openText } from "./open-text.server";
import { type DocumentRow, selectDocument } from "./reading/document-row.server";
import { storedTextOf } from "./stored-text-of";

type PageRow = FreshnessRow & { found: DocumentRow; sources: SourceView; credits: CreditView };

/** The page of a document: what was published last, or, to those who are let near it, the text as it is written now. */
export const documentPage = async (actor: Actor, id: number, now = new Date()) =>
  (await documentPageBeside(actor, { id, now }, {})).page;

/** The same page with rows that other modules show on it, so that all of it is one round trip. */
export async function documentPageBeside<Beside extends Record<string, object>>(
  actor: Actor,
  { id, now }: { id: number; now: Date },
  beside: { [Name in keyof Beside]: Sql },
) {
  const own = { found: selectDocument(id, actor.id ?? 0), sources: selectSources(id), credits: selectCredits(id) };
  const all = { ...own, ...selectFreshness("document", id), ...beside };
  const rows: RowsOf<PageRow> & RowsOf<Beside> = await rowsTogether<PageRow & Beside>(all);
  const others = Object.fromEntries(Object.keys(beside).map((name) => [name, rows[name]]));
  return { page: await pageOf(actor, rows, now), beside: others as RowsOf<Beside> };
}

async function pageOf(actor: Actor, rows: RowsOf<PageRow>, now: Date) {
  const head = headOf(actor, rows.found);
  if (!head) return null;
  const { about: _about, bodyHtml, ...page } = head;
  const { published, kind: clock, id } = page.document;
  return {
    ...page,
    ...sourcesFrom(actor, head, rows.sources),
    credits: rows.credits,
    freshness: published ? freshnessFrom(rows, { clock, now }) : null,
    bodyHtml: bodyHtml ?? storedTextOf(await openText(database, id)).html,
  };
}
