import { mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { watchBuild } from "~/processes/watch-build";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "chomrom-build-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it("a build that is replaced is told of once, also when it is first taken away", async () => {
  const file = join(folder, ".stamp");
  writeFileSync(file, "one");
  utimesSync(file, 1, 1);
  const said: string[] = [];
  watchBuild((line) => said.push(line), file);
  await new Promise((resolve) => setTimeout(resolve, 1200));
  expect(said).toEqual([]);
  rmSync(file);
  await vi.waitFor(() => expect(said).toHaveLength(1), 5000);
  writeFileSync(file, "two");
  await new Promise((resolve) => setTimeout(resolve, 1200));
  expect(said).toHaveLength(1);
});
