import { describe, expect, it } from "vitest";
import { readTextInput, textFields } from "~/platform/rich-text/text-to-store.server";
import { doc, p, text } from "./samples";

const json = doc(p("จาก ", text("ตัวแก้ไข", "bold")));

describe("a form's text", () => {
  it("comes from the editor where there is one", () => {
    expect(readTextInput({ json: JSON.stringify(json), markdown: "จากช่อง" })).toEqual({
      ok: true,
      text: { json, html: "<p>จาก <strong>ตัวแก้ไข</strong></p>", text: "จาก ตัวแก้ไข" },
    });
  });
  it("else from the plain text area", () => {
    expect(readTextInput({ json: "", markdown: "จาก **ช่อง**" })).toMatchObject({ ok: true, text: { text: "จาก ช่อง" } });
  });
  it.each([
    [{ markdown: " \n " }, "empty"],
    [{}, "empty"],
    [{ json: JSON.stringify(doc(p())) }, "empty"],
    [{ json: "{" }, "not-a-document"],
    [{ json: "[]" }, "not-a-document"],
    [{ json: `"${"x".repeat(500_000)}"` }, "too-long"],
    [{ markdown: "x".repeat(100_001) }, "too-long"],
    [{ json: JSON.stringify(doc({ type: "iframe" })) }, "unknown-node"],
  ])("is refused with a key: %#", (form, code) => {
    expect(readTextInput(form)).toEqual({ ok: false, problem: `rich-text:problem.${code}` });
  });
  it("is found in the form's fields", () => {
    const form = new FormData();
    form.set("body", "a");
    form.set("bodyJson", "{}");
    expect(textFields(form)).toEqual({ markdown: "a", json: "{}" });
    expect(textFields(form, "about")).toEqual({ markdown: null, json: null });
  });
});
