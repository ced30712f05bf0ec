import { getSchema } from "@tiptap/core";
import fc from "fast-check";
import { expect, it } from "vitest";
import { parseRichText } from "~/platform/rich-text/rich-text";
import { markNames, nodeRules } from "~/platform/rich-text/schema";
import { editorExtensions } from "~/ui/editor/editor-extensions";
import { arbitraryText, wildText } from "./arbitrary-text";
import { samples } from "./samples";

const schema = getSchema(editorExtensions({ placeholder: "", suggestion: {} }));

it("the editor knows the same nodes and marks as the check", () => {
  expect(Object.keys(schema.nodes).sort()).toEqual([...Object.keys(nodeRules), "text"].sort());
  expect(Object.keys(schema.marks).sort()).toEqual([...markNames].sort());
});

it("the editor knows every attribute that is kept", () => {
  for (const [name, { attributes }] of Object.entries(nodeRules)) {
    expect(Object.keys(schema.nodes[name]?.spec.attrs ?? {})).toEqual(expect.arrayContaining(Object.keys(attributes)));
  }
});

it.each(samples)("the editor can open: $name", ({ json }) => {
  schema.nodeFromJSON(json).check();
});

it("whatever passes the check can be opened by the editor", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        arbitraryText,
        fc.array(wildText).map((content) => ({ type: "doc", content })),
      ),
      (value) => {
        let text: ReturnType<typeof parseRichText>;
        try {
          text = parseRichText(value, { allowEmpty: true });
        } catch {
          return;
        }
        schema.nodeFromJSON(text).check();
      },
    ),
    { numRuns: 300 },
  );
}, 60_000);
