import { expect, test } from "@playwright/test";
import { brand, browserOf, club, vet } from "./support/people";
import { answered, hydrated } from "./support/waits";
import { th } from "./support/words";

test.describe.configure({ timeout: 120_000 });

test("the desk is worked from the keyboard; a bulk act is previewed, done and undone", async ({ browser }) => {
  const page = await (await browserOf(browser, brand)).newPage();
  await page.goto(`/clubs/${club}/curation?section=unanswered`);
  const rows = page.locator("[data-desk-row]");
  await expect(rows.nth(1)).toBeVisible();
  await hydrated(page);
  await page.keyboard.press("j");
  await expect(rows.first().locator("[data-desk-link]")).toBeFocused();
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
  await hydrated(page);
  await answered(page, "/day", () =>
    page.getByRole("link", { name: title }).dragTo(page.locator('[data-day="2027-03-12"]')),
  );
  await expect(inDay("2027-03-12")).toBeVisible();
  await inDay("2027-03-12").focus();
  await answered(page, "/day", () => page.keyboard.press("Shift+ArrowDown"));
  await page.reload();
  await expect(inDay("2027-03-19")).toBeVisible();

  const plain = await (await browserOf(browser, brand, { javaScriptEnabled: false })).newPage();
  await plain.goto(month);
  await plain.getByRole("link", { name: title }).click();
  await plain.getByLabel(th("calendar:field.day")).fill("2027-03-24");
  await plain.getByRole("button", { name: th("calendar:save") }).click();
  await expect(plain.locator('[data-day="2027-03-24"]').getByRole("link", { name: title })).toBeVisible();
});

test("a document begins with answers, credited to their writers, one of whom takes the words out again", async ({
  browser,
}) => {
  const page = await (await browserOf(browser, brand)).newPage();
  const title = `หมาคัน เริ่มจากอะไร ${Date.now().toString(36)}`;
  await page.goto(`/clubs/${club}/curation/document?of[]=question-22`);
  await page.getByRole("checkbox").nth(0).check();
  await page.getByRole("checkbox").nth(1).check();
  await page.getByLabel(th("curation:gather.title")).fill(title);
  await page.getByRole("button", { name: th("curation:gather.act") }).click();
  await expect(page.getByRole("heading", { name: title })).toBeVisible();
  const sources = page.locator("#sources").getByRole("listitem");
  await expect(sources).toHaveCount(2);
  const document = new URL(page.url()).pathname;
  const words = "อย่าเพิ่งเปลี่ยนหลายอย่างพร้อมกัน";
  await expect(page.getByText(words)).toBeVisible();
  await page.goto(`${document}/authors?text=working`);
  await expect(page.getByText(words)).toBeVisible();

  const answerer = await (await browserOf(browser, vet)).newPage();
  await answerer.goto(document);
  await answerer.getByRole("link", { name: th("documents:sources.withdraw") }).click();
  await answerer.getByRole("textbox").fill("ขอเขียนใหม่ให้ครบกว่านี้");
  await answerer.getByRole("button", { name: th("documents:withdrawal.title") }).click();
  await expect(answerer).toHaveURL(/\/documents$/);
  await page.goto(document);
  await expect(sources).toHaveCount(1);
  await expect(page.getByText(words)).toHaveCount(0);
});

test("a collection is made, filled and put in order from the keyboard, and one thing is taken out and put back", async ({
  browser,
}) => {
  const page = await (await browserOf(browser, brand)).newPage();
  const name = `อ่านก่อนรับหมา ${Date.now().toString(36)}`;
  await page.goto(`/clubs/${club}/collections/new`);
  await page.getByLabel(th("collections:field.name")).fill(name);
  await page.getByRole("button", { name: th("collections:begin") }).click();
  const items = page.locator("[data-item]");
  for (const [index, link] of ["/questions/22", "/documents/6"].entries()) {
    await page.getByLabel(th("collections:field.link")).fill(link);
    await page.getByRole("button", { name: th("collections:add-act") }).click();
    await expect(items).toHaveCount(index + 1);
  }
  const path = new URL(page.url()).pathname.replace(/\/items$/, "");
  const last = items.nth(1).getByRole("link");
  const title = (await last.textContent()) ?? "";
  await last.focus();
  await answered(page, "/place", () => page.keyboard.press("Shift+ArrowUp"));
  await expect(items.first().getByRole("link", { name: title })).toBeFocused();
  await page.goto(path);
  await expect(
    page
      .getByRole("main")
      .locator("ol > li")
      .filter({ has: page.locator("p") })
      .first(),
  ).toContainText(title);

  const plain = await (await browserOf(browser, brand, { javaScriptEnabled: false })).newPage();
  await plain.goto(`${path}/items`);
  await plain.locator("[data-item]").first().getByRole("button", { name: /ลง$/ }).click();
  await expect(plain.locator("[data-item]").nth(1)).toContainText(title);
  await plain.locator("[data-item]").nth(1).getByRole("button", { name: /ออก$/ }).click();
  await expect(plain.locator("[data-item]")).toHaveCount(1);
  await plain.getByRole("button", { name: th("collections:put-back") }).click();
  await expect(plain.locator("[data-item]")).toHaveCount(2);
});
