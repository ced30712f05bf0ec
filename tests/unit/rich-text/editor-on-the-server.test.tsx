import { renderToString } from "react-dom/server";
import { expect, it } from "vitest";
import { editorTexts } from "~/ui/editor/editor-texts";
import { RichTextEditor } from "~/ui/editor/rich-text-editor";
import { startOf } from "~/ui/editor/start-of";
import { doc, p, text } from "./samples";

const texts = editorTexts((key) => key);

it("the server sends a plain text area that works by itself", () => {
  const html = renderToString(
    <RichTextEditor
      name="body"
      label="คำตอบ"
      error="สั้นไป"
      texts={texts}
      defaultMarkdown={"**หนา** <script>\nต่อ"}
      defaultJson={doc(p("x"))}
    />,
  );
  expect(html).toContain('<label for="body"');
  expect(html).toMatch(/<textarea id="body" name="body" aria-describedby="body-error" aria-invalid="true"[^>]*>/);
  expect(html).toContain("**หนา** &lt;script&gt;\nต่อ</textarea>");
  expect(html).not.toContain("bodyJson");
});

it("the editor begins with the stored text, the form that came back, or Markdown", () => {
  const stored = doc(p(text("หนา", "bold")));
  expect(startOf(stored, "x")).toEqual(stored);
  expect(startOf(JSON.stringify(stored), "x")).toEqual(stored);
  expect(startOf("{", "**หนา**")).toEqual(stored);
  expect(startOf(undefined, "")).toEqual(doc(p()));
  expect(startOf(undefined, "ก".repeat(100_001)).content[0]?.content?.[0]?.text).toHaveLength(100_001);
});
