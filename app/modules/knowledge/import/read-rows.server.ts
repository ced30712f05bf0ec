import { createReadStream } from "node:fs";
import type { DumpFile, DumpRow } from "./dump-files";
import type { Dump } from "./dump-folder.server";
import { RowScanner } from "./row-scanner.server";

/** The rows of a file in order, some hundred at a time, however long the file is. */
export async function* readRows(dump: Dump, file: DumpFile): AsyncGenerator<DumpRow[]> {
  const scanner = new RowScanner(`${file}.xml`, file.toLowerCase());
  const stream = createReadStream(dump.pathOf(file), { highWaterMark: 256 * 1024 });
  const decoder = new TextDecoder("utf-8");
  for await (const bytes of stream) {
    const rows = scanner.take(decoder.decode(bytes as Buffer, { stream: true }));
    if (rows.length > 0) yield rows;
  }
  const rows = [...scanner.take(decoder.decode()), ...scanner.end()];
  if (rows.length > 0) yield rows;
}
