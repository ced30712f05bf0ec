import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isCommand, type SourceFile, sourceFiles } from "./source-files";

type Limit = [kind: string, most: number, applies: (file: SourceFile) => boolean];

// The first that applies counts.
const limits: Limit[] = [
  ["command", 60, isCommand],
  ["query or other server file of a module", 80, ({ path }) => /^app\/modules\/[^/]+\/[^/]+\.server\.ts$/.test(path)],
  ["route", 120, ({ path }) => path.startsWith("app/routes/")],
  ["part", 150, ({ path }) => path.endsWith(".tsx") && path.startsWith("app/")],
  ["platform file", 200, ({ path }) => path.startsWith("app/platform/")],
  ["file", 250, ({ path }) => !path.startsWith("prisma/seed/clubs/")],
];

const files = sourceFiles("app", "bin", "prisma", "tests");

test("no file is longer than its kind may be", () => {
  const tooLong = files.flatMap((file) => {
    const limit = limits.find(([, , applies]) => applies(file));
    return limit && file.lines > limit[1]
      ? [`${file.path}: ${file.lines} lines, a ${limit[0]} has at most ${limit[1]}`]
      : [];
  });
  expect(tooLong).toEqual([]);
});

test("every module says in at most fifteen lines what it is and where to begin", () => {
  const modules = readdirSync("app/modules", { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const odd = modules.flatMap(({ name }) => {
    const readme = `app/modules/${name}/README.md`;
    const lines = existsSync(readme) ? readFileSync(readme, "utf8").trimEnd().split("\n").length : 0;
    return lines > 2 && lines <= 15 ? [] : [`${readme}: ${lines} lines`];
  });
  expect(odd).toEqual([]);
});

test("files are small in general", () => {
  const sizes = sourceFiles("app")
    .map((file) => file.lines)
    .sort((one, other) => one - other);
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(60);
});
