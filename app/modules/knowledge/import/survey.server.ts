import { type Category, categoryOf, type DumpFile } from "./dump-files";
import type { Dump } from "./dump-folder.server";
import { Damage } from "./fields";
import type { Tell } from "./progress.server";
import { readRows } from "./read-rows.server";
import { readers } from "./records";
import { idOf } from "./run-step.server";
import { SeenIds } from "./seen-ids";

export type DamagedRow = { file: string; line: number; reason: string };
export type Survey = {
  rows: Record<DumpFile, number>;
  counts: Partial<Record<Category, number>>;
  damaged: number;
  firstDamaged: DamagedRow[];
};

const MOST_TOLD = 200;

/** Reads the whole dump once without writing: is each file whole, how many rows are there, which of them are damaged? */
export async function surveyDump(dump: Dump, tell: Tell): Promise<Survey> {
  const survey: Survey = {
    rows: { Users: 0, Tags: 0, Posts: 0, Comments: 0, Votes: 0, PostLinks: 0, PostHistory: 0, Badges: 0 },
    counts: {},
    damaged: 0,
    firstDamaged: [],
  };
  for (const [n, file] of dump.files.entries()) {
    const seen = new SeenIds();
    for await (const rows of readRows(dump, file)) {
      survey.rows[file] += rows.length;
      for (const row of rows) {
        if (row.values) {
          const category = categoryOf(file, row.values);
          survey.counts[category] = (survey.counts[category] ?? 0) + 1;
        }
        const reason = row.values ? flawOf(file, row.values, seen) : row.problem;
        if (reason === undefined) continue;
        survey.damaged += 1;
        if (survey.firstDamaged.length < MOST_TOLD)
          survey.firstDamaged.push({ file: `${file}.xml`, line: row.line, reason });
      }
    }
    tell({ step: "Looking through the dump", done: n + 1, total: dump.files.length });
  }
  return survey;
}

function flawOf(file: DumpFile, values: Readonly<Record<string, string>>, seen: SeenIds): string | undefined {
  const id = idOf(values);
  if (id !== undefined && seen.again(id)) return `Id ${id} appears twice`;
  try {
    readers[file](values);
    return undefined;
  } catch (error) {
    if (error instanceof Damage) return error.message;
    throw error;
  }
}
