import { expect, test } from "vitest";
import { sourceFiles } from "./source-files";

const drawers = new Set([
  "utils",
  "util",
  "helpers",
  "helper",
  "common",
  "manager",
  "service",
  "data",
  "misc",
  "v2",
  "stuff",
]);

test("no name is a drawer for anything", () => {
  const drawerNames = sourceFiles("app", "bin", "prisma", "tests").filter(({ path }) =>
    path.split("/").some((part) => drawers.has(part.split(".")[0]?.split("-").at(-1) ?? "")),
  );
  expect(drawerNames.map((file) => file.path)).toEqual([]);
});

test("outside of routes, names are in kebab-case and there are no barrels", () => {
  const odd = sourceFiles("app", "prisma", "tests")
    .filter(({ path }) => !path.startsWith("app/routes/"))
    .filter(({ path }) => {
      const name = path.split("/").at(-1) ?? "";
      return !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*\.tsx?$/.test(name) || /^index\./.test(name);
    });
  expect(odd.map((file) => file.path)).toEqual([]);
});

test("nothing silences the checks", () => {
  const silenced = sourceFiles("app", "prisma", "bin").filter(
    ({ code, text }) =>
      /@ts-(ignore|expect-error|nocheck)|eslint-disable|biome-ignore/.test(text) ||
      /\bas any\b|: any(?=[;,)\]>[]| =|$)|<any>|\bany\[\]/.test(code),
  );
  expect(silenced.map((file) => file.path)).toEqual([]);
});
