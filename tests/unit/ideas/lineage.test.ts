import { expect, test } from "vitest";
import { type LineageNodeKey, layersOf } from "~/modules/ideas/rules/lineage";
import { readLineageEnd } from "~/modules/ideas/rules/lineage-end";
import { readResultLink } from "~/modules/ideas/rules/result-link";

test("each thing stands one layer after the last of what it came of, and a circle ends", () => {
  const nodes: LineageNodeKey[] = ["question:1", "idea:1", "document:1", "commitment:1"];
  const links = [
    { from: "question:1", to: "idea:1" },
    { from: "idea:1", to: "document:1" },
    { from: "idea:1", to: "commitment:1" },
    { from: "document:1", to: "commitment:1" },
  ] as const;
  const layers = Object.fromEntries(layersOf(nodes, links).map(({ key, layer }) => [key, layer]));
  expect(layers).toEqual({ "question:1": 0, "idea:1": 1, "document:1": 2, "commitment:1": 3 });
  const circle = [...links, { from: "commitment:1", to: "question:1" }] as const;
  expect(layersOf(nodes, circle)).toHaveLength(4);
});

test("addresses name things of the portal or a safe site, and nothing else", () => {
  const base = "https://club.example";
  expect(readResultLink(`${base}/documents/3`, base)).toEqual({ kind: "document", id: 3 });
  expect(readResultLink("/questions/7-words#answer-9", base)).toEqual({ kind: "answer", id: 9 });
  expect(readResultLink("https://tins.example/a", base)).toEqual({ url: "https://tins.example/a" });
  expect(readResultLink("https://me:secret@tins.example", base)).toBeNull();
  expect(readResultLink("javascript:alert(1)", base)).toBeNull();
  expect(readLineageEnd("/ideas/4/lineage", base)).toEqual({ kind: "idea", id: 4 });
  expect(readLineageEnd("/clubs/4", base)).toBeNull();
});
