import { describe, expect, it } from "vitest";
import { fromHtml } from "~/platform/rich-text/from-html.server";
import { fromMarkdown } from "~/platform/rich-text/from-markdown";
import { plainText } from "~/platform/rich-text/plain-text";
import { renderHtml } from "~/platform/rich-text/render-html";
import { parseRichText } from "~/platform/rich-text/rich-text";
import { toMarkdown } from "~/platform/rich-text/to-markdown";
import { strangers } from "./allowed-html";
import { samples } from "./samples";

describe.each(samples)("$name", ({ json, html, text, markdown }) => {
  it("passes the check unchanged", () => expect(parseRichText(json)).toEqual(json));
  it("becomes HTML", () => {
    expect(renderHtml(json)).toBe(html);
    expect(strangers(html)).toEqual([]);
  });
  it("becomes plain text", () => expect(plainText(json)).toBe(text));
  it("becomes Markdown and comes back", () => {
    expect(toMarkdown(json)).toBe(markdown);
    expect(fromMarkdown(markdown)).toEqual(json);
  });
  it("comes back from its HTML", () => {
    // A mention is a link like any other once it is HTML.
    if (html.includes("mention")) return;
    expect(fromHtml(html)).toEqual(json);
  });
});
