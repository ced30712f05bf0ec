import { getSchema } from "@tiptap/core";
import { expect, it } from "vitest";
import { textSchema } from "~/platform/collaboration/text-schema";
import { editorExtensions } from "~/ui/editor/editor-extensions";

const editor = getSchema(editorExtensions({ placeholder: "", suggestion: {} }));
const shape = ({ nodes, marks }: typeof editor) => ({
  nodes: Object.fromEntries(
    Object.entries(nodes).map(([name, { spec, contentMatch, isInline }]) => [
      name,
      { content: spec.content ?? "", ends: contentMatch.validEnd, isInline, attrs: defaults(spec.attrs) },
    ]),
  ),
  marks: Object.fromEntries(Object.entries(marks).map(([name, { spec }]) => [name, defaults(spec.attrs)])),
});
const defaults = (attrs: object | undefined) =>
  Object.entries(attrs ?? {}).map(([name, attribute]) => [name, (attribute as { default?: unknown }).default]);

it("the server's schema is the editor's, and the mark of moved words", () => {
  const server = shape(textSchema);
  const { written, ...marks } = server.marks;
  expect({ ...server, marks }).toEqual(shape(editor));
  expect(written).toEqual([["hand", 0]]);
});
