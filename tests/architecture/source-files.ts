import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A file of ours, by its path from the root of the checkout; its code is its text without comments. */
export type SourceFile = { path: string; text: string; code: string; lines: number };

const notOurs = /^app\/platform\/db\/generated\//;

/** Every source file under the folders. */
export function sourceFiles(...folders: string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name).replaceAll("\\", "/"))
      .filter((path) => !notOurs.test(path))
      .map((path) => {
        const text = readFileSync(path, "utf8");
        const code = text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, "");
        return { path, text, code, lines: text.trimEnd().split("\n").length };
      }),
  );
}

/** Whether a file holds a command: one use case that changes something. */
export const isCommand = ({ path, text }: SourceFile) =>
  path.startsWith("app/modules/") && /^export const \w+ = (command|preparedCommand)\(/m.test(text);
