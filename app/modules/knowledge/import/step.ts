import type { Batch } from "./batch.server";
import type { DumpFile, Values } from "./dump-files";
import { Damage } from "./fields";
import { type Of, readers } from "./records";

type Options<File extends DumpFile> = {
  /** Names the step in the progress table and on the progress bar. */
  name: string;
  file: File;
  /** Which rows of the file it looks at; all when left out. */
  concerns?: (values: Values) => boolean;
  /** It looks once more at rows that an earlier step took; taking them twice must do no harm. */
  again?: true;
  take(batch: Batch, records: readonly Of<File>[]): Promise<void>;
};

/** One reading of one file: which of its rows, and what becomes of them. */
export type Step = {
  name: string;
  file: DumpFile;
  again: boolean;
  concerns(values: Values): boolean;
  take(batch: Batch, rows: ReadonlyMap<number, Values>): Promise<void>;
};

/** Declares a step; its rows reach it understood, and those that cannot be are archived with the reason. */
export function step<File extends DumpFile>({ name, file, concerns = () => true, again, take }: Options<File>): Step {
  const read = readers[file] as (values: Values) => Of<File>;
  return {
    name,
    file,
    again: again ?? false,
    concerns,
    async take(batch, rows) {
      const records: Of<File>[] = [];
      for (const [id, values] of rows) {
        try {
          records.push(read(values));
        } catch (error) {
          if (!(error instanceof Damage)) throw error;
          if (!again) batch.archive(id, `damaged: ${error.message}`);
        }
      }
      if (records.length > 0) await take(batch, records);
    },
  };
}
