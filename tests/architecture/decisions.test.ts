import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const files = readdirSync("docs/decisions").filter((name) => name.endsWith(".md"));
const numberOf = (name: string) => Number(name.slice(0, 4));

test("each decision has a number of its own, and says it", () => {
  const numbers = files.map(numberOf);
  expect(numbers.filter((number, n) => numbers.indexOf(number) !== n)).toEqual([]);
  const wrong = files.filter(
    (name) => !readFileSync(`docs/decisions/${name}`, "utf8").startsWith(`# ${numberOf(name)}. `),
  );
  expect(wrong).toEqual([]);
});
