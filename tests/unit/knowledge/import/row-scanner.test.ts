import { expect, test } from "vitest";
import { RowScanner } from "~/modules/knowledge/import/row-scanner.server";

/** All rows of a text that arrives in pieces of some length. */
function scan(text: string, length = text.length) {
  const scanner = new RowScanner("Tags.xml", "tags");
  const rows = [];
  for (let at = 0; at < text.length; at += length) rows.push(...scanner.take(text.slice(at, at + length)));
  return [...rows, ...scanner.end()];
}

const tags = (rows: string) => `<?xml version="1.0" encoding="utf-8"?>\n<tags>\n${rows}\n</tags>\n`;

test("rows are the same however the file is cut into pieces", () => {
  const text = tags(
    '  <row Id="1" TagName="ชา &lt;&amp;&gt; &quot;x&quot;&#xA;" />\n  <!-- a remark -->\n  <row Id="2" TagName="a > b"></row>',
  );
  const whole = scan(text);
  expect(whole).toEqual([
    { line: 3, values: { Id: "1", TagName: 'ชา <&> "x"\n' } },
    { line: 5, values: { Id: "2", TagName: "a > b" } },
  ]);
  for (const length of [1, 2, 3, 7, 50]) expect(scan(text, length)).toEqual(whole);
});

test("a file without rows is a file", () => {
  expect(scan("<tags />")).toEqual([]);
  expect(scan(tags(""))).toEqual([]);
});

test.each([
  ["a value without an end", '<row Id="1" TagName="a />'],
  ["a bare ampersand", '<row Id="1" TagName="a & b" />'],
  ["a bare angle", '<row Id="1" TagName="a <b> c" />'],
  ["a value without quotes", "<row Id=1 />"],
  ["an attribute twice", '<row Id="1" Id="2" />'],
  ["a sign that XML forbids", '<row Id="1" TagName="&#0;" />'],
  ["another element", '<tag Id="1" />'],
  ["words between the rows", 'row Id="1"'],
])("%s damages one row and no other", (_what, damaged) => {
  const rows = scan(tags(`<row Id="7" />\n${damaged}\n<row Id="8" />`));
  expect(rows.filter((row) => row.values).map((row) => row.values?.Id)).toEqual(["7", "8"]);
  const problems = rows.filter((row) => row.problem !== undefined);
  expect(problems).toHaveLength(1);
  expect(problems[0]?.line).toBe(damaged.startsWith("<") ? 4 : 3);
});

test("two damaged rows after each other are two", () => {
  const rows = scan(tags('<row Id="1\n<row Id="2\n<row Id="3" />'));
  expect(rows.map((row) => [row.line, row.values?.Id])).toEqual([
    [3, undefined],
    [4, undefined],
    [5, "3"],
  ]);
});

test.each([
  ["", /not XML/],
  ["hello", /not XML/],
  ["<", /not XML/],
  ['<?xml version="1.0"?>', /not XML/],
  ["<html><body>", /holds <html>, not <tags>/],
  ["<tags>", /cut off: it ends in line 1 without <\/tags>/],
  ['<tags>\n<row Id="1" />\n<row Id="2', /cut off: it ends in line 3/],
  ["<tags></posts>", /cut off/],
])("%j is refused with one sentence", (text, sentence) => {
  expect(() => scan(text)).toThrow(sentence);
});
