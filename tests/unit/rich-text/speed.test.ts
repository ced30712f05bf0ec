import { expect, it } from "vitest";
import { excerpt } from "~/platform/rich-text/excerpt";
import { plainText } from "~/platform/rich-text/plain-text";
import { renderHtml } from "~/platform/rich-text/render-html";
import { parseRichText } from "~/platform/rich-text/rich-text";
import { samples } from "./samples";

it("a text of 5 KB is rendered in a fraction of a millisecond", () => {
  const content = samples.flatMap(({ json }) => json.content);
  while (JSON.stringify(content).length < 20_000) content.push(...content.slice(0, 8));
  while (renderHtml({ type: "doc", content }).length > 5_000) content.pop();
  const document = parseRichText({ type: "doc", content });
  const [html, text] = [renderHtml(document), plainText(document)];
  const each = (run: () => unknown) => {
    for (let n = 0; n < 400; n++) run();
    const began = performance.now();
    for (let n = 0; n < 300; n++) run();
    return (performance.now() - began) / 300;
  };
  const rendering = each(() => renderHtml(document));
  const figures = {
    rendering,
    checking: each(() => parseRichText(document)),
    plain: each(() => plainText(document)),
    excerpt: each(() => excerpt(text)),
  };
  console.info(
    `${html.length} characters of HTML:`,
    Object.entries(figures)
      .map(([name, ms]) => `${name} ${ms.toFixed(3)} ms`)
      .join(", "),
  );
  // Far above what it takes, so that only a real loss fails here.
  expect(rendering).toBeLessThan(5);
}, 30_000);
