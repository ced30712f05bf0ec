import { expect, test } from "vitest";
import { commentMarkdown } from "~/modules/knowledge/import/comment-markdown";
import { Damage, moment, tagNames, wholeOrNull } from "~/modules/knowledge/import/fields";
import { licenceOf } from "~/modules/knowledge/import/licence";
import { readers } from "~/modules/knowledge/import/records";
import { SeenIds } from "~/modules/knowledge/import/seen-ids";
import { topicSlug } from "~/modules/knowledge/import/topic-slug";
import { fromMarkdown } from "~/platform/rich-text/from-markdown";
import { plainText } from "~/platform/rich-text/plain-text";

test("dates of a dump are UTC, whatever the machine's zone", () => {
  expect(moment({ At: "2014-01-21T20:26:05.383" }, "At")).toBe("2014-01-21T20:26:05.383Z");
  for (const At of ["", "2014-13-01T00:00:00", "2014-01-21", "now"]) expect(() => moment({ At }, "At")).toThrow(Damage);
});

test("numbers are whole and fit the database", () => {
  expect(wholeOrNull({ N: "-1" }, "N")).toBe(-1);
  expect(wholeOrNull({}, "N")).toBeNull();
  for (const N of ["1.5", "1e3", "0x1", "9999999999", "NaN", " 1"])
    expect(() => wholeOrNull({ N }, "N")).toThrow(Damage);
});

test("tags are read in both spellings", () => {
  expect(tagNames("<hops><pale-ale>")).toEqual(["hops", "pale-ale"]);
  expect(tagNames("|hops|pale-ale|")).toEqual(["hops", "pale-ale"]);
  expect(tagNames("")).toEqual([]);
});

test("tags get addresses that differ", () => {
  expect(["c", "c#", "c++", ".net", "node.js", "Кофе", "กาแฟดอย", "#"].map(topicSlug)).toEqual([
    "c",
    "c-sharp",
    "c-plus-plus",
    "dot-net",
    "node-dot-js",
    "кофе",
    "กาแฟดอย",
    "sharp",
  ]);
});

test("the licence is the row's, else that of its day", () => {
  expect(licenceOf("CC BY-SA 3.0", "2020-01-01")).toBe("CC BY-SA 3.0");
  expect(
    ["2011-04-07T23:59:59Z", "2011-04-08T00:00:00Z", "2018-05-01T23:59:59Z", "2018-05-02T00:00:00Z"].map((day) =>
      licenceOf("", day),
    ),
  ).toEqual(["CC BY-SA 2.5", "CC BY-SA 3.0", "CC BY-SA 3.0", "CC BY-SA 4.0"]);
});

test.each([
  "# no heading",
  "> no quote",
  "- no list",
  "1. no list",
  "``` no code",
  "--- no rule",
  "| no table",
  "2) no list",
])("a comment stays one paragraph: %s", (text) => {
  const read = fromMarkdown(commentMarkdown(text, "x.stackexchange.com"));
  expect(read.content.map((node) => node.type)).toEqual(["paragraph"]);
  expect(plainText(read)).toBe(text);
});

test("numbers that came by are known again, small, large and strange ones", () => {
  const seen = new SeenIds();
  const ids = [0, 1, 7, 8, 9_000, 5_000_000, 2_147_483_647, -1];
  expect(ids.map((id) => seen.again(id))).toEqual(ids.map(() => false));
  expect(ids.map((id) => seen.again(id))).toEqual(ids.map(() => true));
});

test("a row says what it lacks", () => {
  expect(() => readers.Posts({ Id: "1", PostTypeId: "1", CreationDate: "2014-01-21T20:26:05.383" })).toThrow(
    "Title is missing",
  );
  expect(() => readers.Posts({ Id: "1", PostTypeId: "2", CreationDate: "2014-01-21T20:26:05.383" })).toThrow(
    "ParentId is missing",
  );
  expect(() =>
    readers.Votes({ Id: "1", PostId: "x", VoteTypeId: "2", CreationDate: "2014-01-21T00:00:00.000" }),
  ).toThrow('PostId is "x", not a whole number');
});
