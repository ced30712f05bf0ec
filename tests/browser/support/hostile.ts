import { existsSync, readFileSync } from "node:fs";
import { type APIRequestContext, expect, type Page } from "@playwright/test";

const list = process.env.HOSTILE_INPUT ?? "../shared/data/hostile-input/dompurify-expect.json";

/** What strangers may try to have executed; none where the list is absent. */
export const payloads = existsSync(list)
  ? (JSON.parse(readFileSync(list, "utf8")) as { payload: string }[]).map(({ payload }) => payload)
  : [];

/** Why tests with hostile input are skipped. */
export const noPayloads = `There is no list of hostile input at ${list}.`;
if (payloads.length === 0) console.warn(`Skipped: ${noPayloads}`);

/** One line of a text, cut to a length. */
export const line = (text: string, most: number) => [...text.replace(/\s+/g, " ")].slice(0, most).join("");

/** Whatever a page does that only a payload would make it do. */
export function watched(page: Page): string[] {
  const bad: string[] = [];
  page.on("dialog", (dialog) => {
    bad.push(`dialog ${dialog.message()} on ${page.url()}`);
    void dialog.dismiss();
  });
  page.on("console", (message) => {
    const refused = /Content Security Policy|Refused to (execute|load|run|apply)/.test(message.text());
    if (refused) bad.push(`${message.text()} on ${page.url()}`);
  });
  page.on("pageerror", (error) => bad.push(`${error.message} on ${page.url()}`));
  return bad;
}

/** Opens pages one after the other: each must still have its frame, and nothing of a stranger's in it. */
export async function look(page: Page, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await page.goto(path);
    await expect(page.locator("header").first(), path).toBeVisible();
    await expect(page.locator("main"), path).toHaveCount(1);
    const strange = await page.evaluate(
      () =>
        document.querySelectorAll(
          "main script:not([type='application/ld+json']), main style, main iframe, main object, main embed, main base, main meta",
        ).length +
        [...document.querySelectorAll("*")].filter((one) => [...one.attributes].some(({ name }) => /^on/i.test(name)))
          .length +
        [...document.querySelectorAll("main [href], main [src], main [action]")].filter((one) =>
          ["href", "src", "action"].some((name) =>
            /^\s*(javascript|vbscript|data:text)/i.test(one.getAttribute(name) ?? ""),
          ),
        ).length,
    );
    expect(strange, path).toBe(0);
  }
}

/** A list from its first page to its last. */
export async function lookThrough(page: Page, first: string): Promise<void> {
  let path: string | null = first;
  for (let turn = 0; path && turn < 12; turn += 1) {
    await look(page, [path]);
    path = await page
      .locator('main a[href*="after="], main a[rel="next"]')
      .first()
      .getAttribute("href", { timeout: 200 })
      .catch(() => null);
  }
}

/** Does something with every payload, some at once. */
export async function each(job: (payload: string, index: number) => Promise<unknown>): Promise<void> {
  const waiting = payloads.map((payload, index) => ({ payload, index }));
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await job(next.payload, next.index);
  };
  await Promise.all(Array.from({ length: 6 }, worker));
}

/** Sends a form; a text may be refused for its length or shape, which is as good, but nothing may break. Returns where it led. */
export async function tell(request: APIRequestContext, path: string, form: Record<string, string>): Promise<string> {
  const response = await request.post(path, { form, maxRedirects: 0 });
  expect(response.status(), `${path} with ${Object.values(form)[0]}`).toBeLessThan(500);
  return response.headers().location ?? "";
}
