import { getSchema } from "@tiptap/core";
import { expect, it } from "vitest";
import { liveWritten } from "~/modules/documents/parts/live-written";
import { textSchema } from "~/platform/collaboration/text-schema";
import { editorExtensions } from "~/ui/editor/editor-extensions";

const editor = getSchema([...editorExtensions({ placeholder: "", suggestion: {} }), liveWritten(7)]);
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
  Object.fromEntries(
    Object.entries(attrs ?? {}).map(([name, attribute]) => [name, (attribute as { default?: unknown }).default]),
  );

it("the server's schema is that of the editor of shared texts", () => {
  expect(shape(textSchema)).toEqual(shape(editor));
});

it("and, but for who wrote what was moved, that of every other editor", () => {
  const plain = shape(getSchema(editorExtensions({ placeholder: "", suggestion: {} })));
  const { written, ...marks } = shape(textSchema).marks;
  expect(written).toEqual({ hand: 0 });
  expect(marks).toEqual(plain.marks);
  expect(Object.keys(shape(textSchema).nodes).sort()).toEqual(Object.keys(plain.nodes).sort());
});
