import { expect, test } from "@playwright/test";

const kilobytes = (bytes: number) => Math.round(bytes / 102.4) / 10;

test("the question page of a signed-out person loads little script and style", async ({ page, request }) => {
  await page.goto("/questions");
  const path = await page.locator('main a[href^="/questions/"]').first().getAttribute("href");
  const loaded = { script: new Set<string>(), stylesheet: new Set<string>() };
  page.on("request", (one) => {
    const kind = one.resourceType();
    if (kind === "script" || kind === "stylesheet") loaded[kind].add(one.url());
  });
  await page.goto(path ?? "/", { waitUntil: "networkidle" });
  const weigh = async (urls: Set<string>) => {
    let bytes = 0;
    for (const url of urls) {
      const { headers } = await sent(url);
      expect(headers["content-encoding"], url).toBe("br");
      bytes += Number(headers["content-length"]);
    }
    return kilobytes(bytes);
  };
  const sent = async (url: string) => {
    const response = await request.fetch(url, { method: "HEAD", headers: { "Accept-Encoding": "br, gzip" } });
    return { headers: response.headers() };
  };
  const [script, style] = [await weigh(loaded.script), await weigh(loaded.stylesheet)];
  console.info(`Question page, signed out: ${script} KB of script, ${style} KB of style.`);
  expect(script).toBeGreaterThan(10);
  // The framework alone weighs 92.
  expect(script).toBeLessThanOrEqual(120);
  expect(style).toBeLessThanOrEqual(30);
});
