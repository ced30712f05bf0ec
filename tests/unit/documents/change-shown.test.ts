import { expect, test } from "vitest";
import * as Y from "yjs";
import { changeShown } from "~/modules/documents/rules/changes";

/** A change of some words of a line, as it is shown. */
function shown(line: string, words: string, replacement: string): string {
  const text = new Y.Doc().getXmlFragment("text");
  const held = new Y.XmlText(line);
  text.insert(0, [held]);
  const from = line.indexOf(words);
  return changeShown({ text: held, words, from, to: from + words.length }, replacement)
    .map(({ kind, text: part }) => (kind === "same" ? part : `[${part}]`))
    .join("");
}

test("a change stands among whole words, Thai too, and says where the line goes on", () => {
  const line = "พันธุ์เล็กมากอย่างชิวาวาหรือปอม อย่าให้ท้องว่างเกินหกชั่วโมงในสามเดือนแรก น้ำตาลในเลือดตกได้เร็ว";
  expect(shown(line, "ชิวาวา", "ชิวาวา ยอร์กกี้")).toMatch(/^พันธุ์เล็กมากอย่างชิวาวา\[.+\]หรือปอม .+น้ำตาลใน…$/);
  expect(shown(line, "เร็ว", "เร็วมาก")).toMatch(/^….+ตกได้/);
});

test("a short line is shown whole", () => {
  expect(shown("Four times a day.", "Four", "Three")).toBe("[Four][Three] times a day.");
});
