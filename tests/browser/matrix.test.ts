import { expect, test } from "@playwright/test";
import { watched } from "./support/hostile";
import { brand, browserOf, club } from "./support/people";
import { th } from "./support/words";

test("the board opens the matrix from the club, a cell, its question, and the picture of the network", async ({
  browser,
}) => {
  const page = await (await browserOf(browser, brand)).newPage();
  const bad = watched(page);
  await page.goto(`/clubs/${club}`);
  await page.getByRole("link", { name: th("network:tabs.matrix"), exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(th("insight:title"));
  await page.locator("#matrix td a").first().click();
  await expect(page).toHaveURL(/\/matrix\/cell\?/);
  await page.locator('main a[href^="/questions/"]').first().click();
  await expect(page).toHaveURL(/\/questions\/\d+/);

  await page.goto(`/clubs/${club}/matrix`);
  await page.getByRole("link", { name: th("insight:network.see") }).click();
  await expect(page.getByRole("status").filter({ hasText: th("insight:network.shown") })).toBeAttached({
    timeout: 30_000,
  });
  await expect(page.locator("canvas").first()).toBeAttached();
  await page.getByLabel(th("insight:network.find")).fill("นารา");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("region", { name: /นารา/ }).getByRole("link")).toHaveAttribute(
    "href",
    "/people/vet-nara",
  );
  expect(bad).toEqual([]);
});

test("without script the form chooses rows, columns and days; CSV is a file; members are not let in", async ({
  browser,
}) => {
  const context = await browserOf(browser, brand, { javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`/clubs/${club}/matrix`);
  await page.locator('[name="columns"]').selectOption("topics");
  await page.locator('main form [type="submit"]').first().click();
  await expect(page).toHaveURL(/columns=topics/);
  await expect(page.locator("#matrix thead th").nth(2)).toBeVisible();
  const csv = await context.request.get(`/clubs/${club}/matrix.csv?columns=topics`);
  expect(csv.headers()["content-type"]).toContain("text/csv");
  expect((await csv.text()).split("\r\n").length).toBeGreaterThan(10);
  const outside = await browserOf(browser, "ploy-shiba@demo.chomrom.example");
  expect((await outside.request.get(`/clubs/${club}/matrix`)).status()).toBe(404);
});
