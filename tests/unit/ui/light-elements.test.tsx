import { Component, createElement, createRef, Fragment, forwardRef, memo } from "react";
import { jsx as fullJsx } from "react/jsx-runtime";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { jsx } from "~/ui/light-elements";

const Named = ({ name, children }: { name?: string; children?: unknown }) =>
  createElement("b", { title: name }, children as string);
const Framed = forwardRef<HTMLElement, { name: string }>(({ name }, ref) => createElement("i", { ref, title: name }));
class Greeting extends Component<{ name?: string }> {
  static defaultProps = { name: "นก" };
  override render() {
    return createElement("em", null, this.props.name);
  }
}

const shown = (element: unknown) => renderToStaticMarkup(element as React.ReactElement);

test.each([
  ["a tag", "p", { className: "x", children: "a < b" }],
  ["a part", Named, { name: "ข้าว", children: "c" }],
  ["several things", Fragment, { children: ["g", "h"] }],
  ["a part with its default", Greeting, {}],
  ["a remembered part", memo(Named), { name: "d" }],
  ["a part that hands its place on", Framed, { name: "e", ref: createRef() }],
  ["a tag with a place", "u", { ref: createRef(), children: "f" }],
])("%s is written as by React", (_what, type, props) => {
  expect(shown(jsx(type as "p", props))).toBe(shown(fullJsx(type as "p", props)));
});

test("an element knows its key and its many children", () => {
  expect(jsx("li", { children: "a" }, "7")).toMatchObject({ key: "7" });
  expect(jsx("li", {})).toMatchObject({ key: null });
  expect(shown(jsx("ul", { children: [jsx("li", { children: "a" }, "1"), jsx("li", { children: "b" }, "2")] }))).toBe(
    "<ul><li>a</li><li>b</li></ul>",
  );
});
