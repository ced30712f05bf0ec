import { expect, type Page, test } from "@playwright/test";
import { hydrated } from "./support/waits";
import { th } from "./support/words";

const marked = (page: Page) => page.evaluate(() => "kept" in window);
const mark = (page: Page) => page.evaluate(() => void Object.assign(window, { kept: true }));

test("a pressed link opens its page without loading the document anew, and says so", async ({ page }) => {
  await page.goto("/questions");
  await hydrated(page);
  await mark(page);
  const link = page.locator("main li h2 a").first();
  const title = await link.textContent();
  await link.click();
  await expect(page.locator("h1")).toHaveText(title ?? "");
  await expect(page.locator("h1")).toBeFocused();
  expect(await marked(page)).toBe(true);
  await page.goBack();
  await expect(page).toHaveURL(/\/questions$/);
  expect(await marked(page)).toBe(true);
});

test("the page that a link leads to speaks in words, also in those that no page before it needed", async ({ page }) => {
  await page.goto("/");
  await hydrated(page);
  await mark(page);
  await page
    .getByRole("link", { name: th("network:home.ask"), exact: true })
    .first()
    .click();
  await expect(page.locator("h1")).toHaveText(th("ask:title"));
  await expect(page.getByText(th("ask:choose-club-hint"))).toBeVisible();
  expect(await marked(page)).toBe(true);
});

test("a link to another order keeps the place on the page; one to a feed is the browser's own", async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 500 });
  await page.goto("/questions");
  await hydrated(page);
  await mark(page);
  const scrolled = () => page.evaluate(() => window.scrollY);
  await page.evaluate(() => window.scrollTo(0, 120));
  await expect.poll(scrolled).toBe(120);
  await page.locator('main a[href="/questions?sort=top"]').evaluate((link: HTMLElement) => link.click());
  await expect(page).toHaveURL(/sort=top/);
  await expect(page.locator('main a[aria-current="page"]')).toHaveAttribute("href", "/questions?sort=top");
  await expect.poll(scrolled).toBe(120);
  expect(await marked(page)).toBe(true);
  expect(await page.locator('a[href^="/feeds"][data-link]').count()).toBe(0);
});

test("a link pressed with a key held opens beside, as anywhere", async ({ page, context }) => {
  await page.goto("/questions");
  await hydrated(page);
  const [other] = await Promise.all([
    context.waitForEvent("page"),
    page
      .locator("main li h2 a")
      .first()
      .click({ modifiers: ["ControlOrMeta"] }),
  ]);
  await expect(other).toHaveURL(/\/questions\/\d+/);
  await expect(page).toHaveURL(/\/questions$/);
});
