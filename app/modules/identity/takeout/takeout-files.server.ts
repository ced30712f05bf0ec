import { rows, sql } from "~/platform/db/sql.server";
import { addressOf, deedIn, type Held, handedOut, ownRows, rowsNaming } from "~/platform/holdings/held-rows.server";
import type { Holding } from "~/platform/holdings/holding";
import type { RichText } from "~/platform/rich-text/document";
import { toMarkdown } from "~/platform/rich-text/to-markdown";
import { storage } from "~/platform/storage/storage.server";
import type { ZippedFile } from "~/platform/zip-stream.server";
import { takeoutHtml } from "./takeout-html.server";
import type { Telling } from "./telling";

type Packing = { held: Held; telling: Telling; packed: (tables: number) => Promise<void> };

/** Everything that is held of a person: a JSON file for each table that has something, what they uploaded, and one page to read. */
export async function* takeoutFiles(
  holdings: readonly Holding[],
  { held, telling, packed }: Packing,
): AsyncGenerator<ZippedFile> {
  let tables = 0;
  for (const holding of holdings) {
    yield* unlessEmpty(`${holding.topic}/${holding.table}.json`, wholeRows(holding, held, telling.baseUrl));
    if (holding.more) {
      yield* unlessEmpty(`${holding.topic}/${holding.more.name}.json`, asRows(holding.more.of(held.personId)));
    }
    await packed(++tables);
  }
  yield* unlessEmpty("deeds.json", deeds(holdings, held));
  yield* uploads(held);
  yield { name: "read-me.html", text: takeoutHtml(holdings, { held, telling }) };
}

async function* wholeRows(holding: Holding, held: Held, baseUrl: string): AsyncGenerator<object> {
  for await (const row of ownRows(holding, held)) {
    const { body, ...shown } = handedOut(row, holding, held);
    const address = addressOf(row, holding);
    yield {
      ...shown,
      ...(body ? { text: toMarkdown(body as RichText) } : {}),
      ...(address ? { url: baseUrl + address } : {}),
    };
  }
}

async function* asRows(query: ReturnType<typeof sql>): AsyncGenerator<object> {
  yield* await rows(query);
}

/** What they did to things that are not theirs: decided, removed, featured. */
async function* deeds(holdings: readonly Holding[], held: Held): AsyncGenerator<object> {
  for (const { table, named = [] } of holdings)
    for (const column of named)
      for await (const row of rowsNaming(table, column, held)) yield deedIn(row, { table, column });
}

/** Pictures and papers as they are kept. */
async function* uploads({ personId }: Held): AsyncGenerator<ZippedFile> {
  const files = await rows<{ key: string }>(
    sql`SELECT key FROM "StoredFile" WHERE "ownerId" = ${personId} ORDER BY id`,
  );
  for (const { key } of files) {
    const pieces = await storage.getStream(key);
    if (pieces) yield { name: `files/${key}`, text: piecesOf(pieces) };
  }
}

async function* piecesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* stream as ReadableStream<Uint8Array> & AsyncIterable<Uint8Array>;
}

/** A file of rows, if there is at least one. */
async function* unlessEmpty(name: string, found: AsyncGenerator<object>): AsyncGenerator<ZippedFile> {
  const first = await found.next();
  if (!first.done) yield { name, text: inBrackets(first.value, found) };
}

async function* inBrackets(first: object, others: AsyncIterable<object>): AsyncGenerator<string> {
  yield `[\n${JSON.stringify(first)}`;
  for await (const row of others) yield `,\n${JSON.stringify(row)}`;
  yield "\n]\n";
}
