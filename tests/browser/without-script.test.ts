import { expect, type Page, test } from "@playwright/test";
import { brand, browserOf, club, customer } from "./support/people";
import { answered } from "./support/waits";
import { th, words } from "./support/words";

test.use({ javaScriptEnabled: false });

const ask = (page: Page) => page.locator('main form:has([name="title"])');

test("reading, signing in, what was typed, asking, answering, voting, searching", async ({ page, browser }) => {
  await page.goto("/");
  await page.locator('main a[href^="/questions/"]').first().click();
  await expect(page.getByRole("article").first()).toBeVisible();

  await page.goto(`/sign-in?returnTo=${encodeURIComponent(`/ask?club=${club}`)}`);
  await page.getByRole("button", { name: /มาลี ศรีสุวรรณ์/ }).click();
  await expect(page).toHaveURL(/\/ask\?club=/);
  const body = "ตัวเล็กที่สุดในบ้านกัดสายชาร์จทุกเส้นที่เห็น ห้ามแล้วก็ไม่ฟัง";
  await ask(page)
    .locator('[name="title"]')
    .evaluate((field) => field.removeAttribute("minlength"));
  await ask(page).locator('[name="title"]').fill("สั้น");
  await ask(page).locator('[name="body"]').fill(body);
  await ask(page).locator('[name="aims[]"]').first().check();
  await ask(page)
    .getByRole("button", { name: th("ask:send"), exact: true })
    .click();
  await expect(page.getByText(th("knowledge:problem.title-short")).first()).toBeVisible();
  await expect(ask(page).locator('[name="body"]')).toHaveValue(body);
  await expect(ask(page).locator('[name="aims[]"]:checked')).toHaveCount(1);
  const title = `ลูกหมากัดสายชาร์จ ${Date.now().toString(36)}`;
  await ask(page).locator('[name="title"]').fill(title);
  await ask(page)
    .getByRole("button", { name: th("ask:send"), exact: true })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(title);
  await expect(page.locator('main a[rel="tag"]').first()).toContainText(th("knowledge:aim-named").split("{{")[0] ?? "");

  const other = await (await browserOf(browser, brand, { javaScriptEnabled: false })).newPage();
  await other.goto(page.url());
  await other.locator('#answer [name="body"]').fill("เก็บสายให้พ้น แล้วให้ของกัดที่แข็งพอแทนครับ");
  await other
    .locator("#answer form")
    .getByRole("button", { name: th("knowledge:answer.send") })
    .click();
  await expect(other.getByText("เก็บสายให้พ้น").first()).toBeVisible();
  await other.locator('form[action$="/vote"] button').first().click();
  await expect(other.locator('form[action$="/vote"] button').first()).toHaveAttribute("aria-pressed", "true");

  await other.locator('header input[name="q"], form[action="/search"] input[name="q"]').first().fill("สุนัข");
  await other.keyboard.press("Enter");
  await expect(other).toHaveURL(/\/search\?q=/);
  await expect(other.locator('main a[href^="/questions/"]').first()).toBeVisible();
  await other.setViewportSize({ width: 375, height: 800 });
  await other.getByRole("button", { name: th("search:facets.open"), exact: true }).click();
  await other.locator(".filters a").first().click();
  await expect(other).toHaveURL(/&(club|aim|topic|side|answered)=/);
});

test("an asker edits, goes back, closes, reopens, removes and restores", async ({ browser }) => {
  const page = await (await browserOf(browser, customer, { javaScriptEnabled: false })).newPage();
  const title = `หมาเห่าตอนตีสอง ${Date.now().toString(36)}`;
  await page.goto(`/ask?club=${club}`);
  await ask(page).locator('[name="title"]').fill(title);
  await ask(page).locator('[name="body"]').fill("เห่าทุกคืนตอนตีสอง ข้างบ้านเริ่มบ่นแล้วค่ะ");
  await ask(page)
    .getByRole("button", { name: th("ask:send"), exact: true })
    .click();
  await page.waitForURL(/\/questions\/\d+/);
  const base = /\/questions\/\d+/.exec(page.url())?.[0] ?? "";
  const press = (key: string) =>
    page
      .locator("main form")
      .getByRole("button", { name: th(key), exact: true })
      .click();

  await page.goto(`${base}/edit`);
  await page.locator('[name="body"]').fill("เห่าทุกคืนตอนตีสอง ลองปิดม่านแล้วก็ยังเห่าค่ะ");
  await page.locator('[name="reason"]').fill("เล่าเพิ่ม");
  await page.locator('main form:has([name="body"]) button').last().click();
  await expect(page.getByText("ลองปิดม่านแล้ว").first()).toBeVisible();
  await page.goto(`${base}/history`);
  await page
    .getByRole("button", { name: th("question-acts:history.roll-back") })
    .last()
    .click();
  await expect(page.getByText("ข้างบ้านเริ่มบ่น").first()).toBeVisible();

  await page.goto(`${base}/closure`);
  await page.locator('[name="reason"]').selectOption("unclear");
  await press("question-acts:closure.send");
  await expect(page.getByText(th("knowledge:state.closed.unclear")).first()).toBeVisible();
  await page.goto(`${base}/closure`);
  await press("question-acts:closure.reopen");
  await expect(page.getByText(th("knowledge:state.closed.unclear"))).toHaveCount(0);

  await page.goto(`${base}/removal`);
  await page.locator('[name="reason"]').fill("ถามซ้ำ");
  await answered(page, "/removal", () => press("question-acts:removal.send"));
  const stranger = await (await browser.newContext()).newPage();
  expect((await stranger.goto(base))?.status()).toBe(404);
  await expect(stranger).toHaveTitle(`${th("common:error.missing.title")} · ${th("common:name")}`);
  await page.goto(`${base}/removal`);
  await answered(page, "/removal", () => press("question-acts:removal.restore"));
  expect((await stranger.goto(base))?.status()).toBe(200);
});

test("language and theme are chosen and stay", async ({ page }) => {
  await page.goto("/clubs");
  await expect(page.locator("html")).toHaveAttribute("lang", "th");
  await page.locator('button[name="locale"][value="en"]').first().click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.locator('nav a[href="/clubs"]').first()).toContainText(words("en", "common:nav.clubs"));
  await page.locator('button[name="theme"][value="dark"]').first().click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.goto("/questions");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});
