import { expect, test } from "vitest";
import { isCommand, sourceFiles } from "./source-files";

const tests = sourceFiles("tests/integration");

test("each command has its test", () => {
  const untested = sourceFiles("app/modules")
    .filter(isCommand)
    .map((file) => file.path.replace(/^app\//, "~/").replace(/\.ts$/, ""))
    .filter((module) => !tests.some((file) => file.text.includes(`"${module}"`)));
  expect(untested).toEqual([]);
});

test("each command is introduced by one sentence", () => {
  const bare = sourceFiles("app/modules")
    .filter(isCommand)
    .filter(({ text }) => !/\*\/\nexport const \w+ = (command|preparedCommand)\(/.test(text));
  expect(bare.map((file) => file.path)).toEqual([]);
});
