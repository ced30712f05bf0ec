import { expect, test } from "@playwright/test";
import { brand, browserOf, club } from "./support/people";
import { th } from "./support/words";

test.describe.configure({ timeout: 120_000 });

test("the desk is worked from the keyboard; a bulk act is previewed, done and undone", async ({ browser }) => {
  const page = await (await browserOf(browser, brand)).newPage();
  await page.goto(`/clubs/${club}/curation?section=unanswered`);
  const rows = page.locator("[data-desk-row]");
  await expect(rows.nth(1)).toBeVisible();
  await expect(async () => {
    await page.keyboard.press("j");
    await expect(rows.first().locator("[data-desk-link]")).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.press("x");
  await page.keyboard.press("j");
  await expect(rows.nth(1).locator("[data-desk-link]")).toBeFocused();
  await page.keyboard.press("x");
  await page.keyboard.press("k");
  await expect(rows.first().locator("[data-desk-link]")).toBeFocused();
  await expect(rows.first().getByRole("checkbox")).toBeChecked();
  await page.keyboard.press("?");
  await expect(page.getByText(th("curation:keys.x"))).toBeVisible();

  await page.locator("[name=act]").selectOption("close");
  await page.getByRole("button", { name: th("curation:bulk.preview") }).click();
  await expect(page.getByRole("heading", { name: th("curation:bulk.kind.close") })).toBeVisible();
  await page.getByLabel(th("curation:bulk.reason")).fill("ตอบไว้ในเอกสารแล้ว");
  await page.getByRole("button", { name: "ทำกับ 2 รายการ" }).click();
  await expect(page.getByRole("heading", { name: th("curation:acts.done") })).toBeVisible();
  await page.getByRole("button", { name: th("curation:acts.undo") }).click();
  await expect(page.getByText(th("curation:acts.undone"))).toBeVisible();
  await page.goto(`/clubs/${club}/curation?section=unanswered`);
  await expect(rows.nth(1)).toBeVisible();
});

test("a planned piece is dragged to another day, moved by keys, and by its form without script", async ({
  browser,
}) => {
  const page = await (await browserOf(browser, brand)).newPage();
  const title = `ตารางอาหารหน้าฝน ${Date.now().toString(36)}`;
  const planned = { title, kind: "guide", stage: "using", channel: "club", day: "2027-03-10" };
  await page.context().request.post(`/clubs/${club}/calendar/new`, { form: planned });
  const month = `/clubs/${club}/calendar?month=2027-03`;
  await page.goto(month);
  const inDay = (day: string) => page.locator(`[data-day="${day}"]`).getByRole("link", { name: title });
  await expect(inDay("2027-03-10")).toBeVisible();
  await expect(async () => {
    await page.getByRole("link", { name: title }).dragTo(page.locator('[data-day="2027-03-12"]'));
    await expect(inDay("2027-03-12")).toBeVisible({ timeout: 1500 });
  }).toPass();
  await inDay("2027-03-12").focus();
  const saved = page.waitForResponse((response) => response.url().includes("/day"));
  await page.keyboard.press("Shift+ArrowDown");
  await saved;
  await page.reload();
  await expect(inDay("2027-03-19")).toBeVisible();

  const plain = await (await browserOf(browser, brand, { javaScriptEnabled: false })).newPage();
  await plain.goto(month);
  await plain.getByRole("link", { name: title }).click();
  await plain.getByLabel(th("calendar:field.day")).fill("2027-03-24");
  await plain.getByRole("button", { name: th("calendar:save") }).click();
  await expect(plain.locator('[data-day="2027-03-24"]').getByRole("link", { name: title })).toBeVisible();
});
