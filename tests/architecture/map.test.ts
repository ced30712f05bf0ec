import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";

/** A house of empty files under the same rules, in which imports are planted. */
const house = mkdtempSync(join(tmpdir(), "chomrom-map-"));
afterAll(() => rmSync(house, { recursive: true, force: true }));

type Planted = [rule: string | undefined, from: string, to: string];

const planted: Planted[] = [
  ["tier-1-looks-down-only", "app/modules/network/a.server.ts", "app/modules/knowledge/ask-question.server.ts"],
  ["tier-2-looks-down-only", "app/modules/knowledge/b.server.ts", "app/modules/search/index-entry.server.ts"],
  [
    "tier-1-neighbours-speak-through-events",
    "app/modules/topics/c.server.ts",
    "app/modules/network/find-club.server.ts",
  ],
  [undefined, "app/modules/topics/d.server.ts", "app/modules/network/events.ts"],
  [undefined, "app/modules/knowledge/e.server.ts", "app/modules/network/find-club.server.ts"],
  ["a-module-shows-only-its-front", "app/modules/knowledge/f.server.ts", "app/modules/network/rules/slug.ts"],
  ["platform-knows-no-module", "app/platform/g.ts", "app/modules/network/events.ts"],
  ["access-is-pure", "app/access/h.ts", "app/platform/result.ts"],
  ["modules-know-no-http", "app/modules/network/i.server.ts", "express"],
  ["routes-never-touch-the-database", "app/routes/j.tsx", "app/platform/db/database.server.ts"],
  [undefined, "app/routes/k.tsx", "app/modules/knowledge/parts/voting.tsx"],
  ["routes-see-a-modules-front-parts-and-rules", "app/routes/l.tsx", "app/modules/identity/passwords/hash.server.ts"],
  ["ui-knows-no-domain", "app/ui/m.tsx", "app/modules/network/events.ts"],
  ["parts-run-in-the-browser", "app/modules/network/parts/n.tsx", "app/modules/network/find-club.server.ts"],
  ["rules-are-pure", "app/modules/network/rules/o.ts", "app/platform/db/database.server.ts"],
  ["nobody-knows-the-programs", "app/modules/network/p.server.ts", "app/processes/web.ts"],
  ["commands-load-the-app-late", "app/processes/commands/q.ts", "app/modules/network/find-club.server.ts"],
  ["only-identity-knows-lucia", "app/modules/network/r.server.ts", "lucia"],
  ["only-platform-db-knows-the-database", "app/modules/network/s.server.ts", "pg"],
  ["only-platform-mail-knows-nodemailer", "app/modules/network/t.server.ts", "nodemailer"],
  ["only-platform-storage-knows-files", "app/modules/network/u.server.ts", "sharp"],
  ["only-search-knows-meilisearch", "app/modules/network/v.server.ts", "meilisearch"],
];

test("a planted import breaks the map, and an allowed one does not", () => {
  plantAll();
  const found = cruise();
  const expected = planted.flatMap(([rule, from]) => (rule ? [`${rule}: ${from}`] : []));
  expect(found).toEqual(expect.arrayContaining(expected));
  const allowed = planted.flatMap(([rule, from]) => (rule ? [] : [from]));
  expect(found.filter((line) => allowed.some((from) => line.endsWith(`: ${from}`)))).toEqual([]);
});

function plantAll() {
  symlinkSync(resolve("node_modules"), join(house, "node_modules"));
  for (const name of [".dependency-cruiser.cjs", "tsconfig.json"]) copyFileSync(name, join(house, name));
  for (const [, , to] of planted) if (to.includes("/")) write(to, "export const target = 1;\n");
  for (const [, from, to] of planted) {
    const path = to.includes("/") ? `./${relative(dirname(from), to).replace(/\.tsx?$/, "")}` : to;
    write(from, `import * as planted from "${path}";\nexport const used = planted;\n`);
  }
}

function write(path: string, text: string) {
  mkdirSync(dirname(join(house, path)), { recursive: true });
  writeFileSync(join(house, path), text);
}

/** What dependency-cruiser finds in the house: "rule: file". */
function cruise(): string[] {
  const command = resolve("node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const output = spawn([command, "app", "--config", ".dependency-cruiser.cjs", "--output-type", "json"]);
  const report = JSON.parse(output) as { summary: { violations: { from: string; rule: { name: string } }[] } };
  return report.summary.violations.map(({ from, rule }) => `${rule.name}: ${from}`);
}

function spawn(args: string[]) {
  return execFileSync(process.execPath, args, { cwd: house, encoding: "utf8", maxBuffer: 50_000_000 });
}
