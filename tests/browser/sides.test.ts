import { expect, type Page, test } from "@playwright/test";
import { brand, browserOf, club, customer, neutralVet, vet } from "./support/people";
import { th, wordsBefore } from "./support/words";

const mark = `หลายฝ่าย ${Date.now().toString(36)}`;
const reason = "ลูกสุนัขที่ยังไม่ครบวัคซีนควรรออีกสองสัปดาห์ ตัวเลขนี้มาจากหน่วยบริการของเรา";

async function answer(page: Page, path: string, text: string) {
  await page.goto(path);
  await page.getByRole("radio").first().check();
  await page.locator(".ProseMirror").fill(text);
  await page.getByRole("button", { name: th("knowledge:answer.send") }).click();
  await expect(page.getByRole("article").filter({ hasText: text })).toBeVisible();
}

test("two sides answer, an expert differs, the asker accepts per side, and the sides write together", async ({
  browser,
}) => {
  const open = async (email: string) => (await browserOf(browser, email)).newPage();
  const asker = await open(customer);
  await asker.goto(`/ask?club=${club}`);
  await asker.getByLabel(th("ask:question"), { exact: true }).fill(`พาลูกหมาออกเดินเล่นได้เมื่อไร ${mark}`);
  await asker.locator(".ProseMirror").fill("ลูกหมาอายุสิบสัปดาห์ ฉีดวัคซีนไปสองเข็ม อยากพาไปสวนหมู่บ้าน");
  await asker.getByRole("button", { name: th("ask:send"), exact: true }).click();
  await expect(asker.getByRole("heading", { level: 1 })).toContainText(mark);
  const path = new URL(asker.url()).pathname;

  const [ofClinic, ofMaker, ofCouncil] = [await open(vet), await open(brand), await open(neutralVet)];
  await answer(ofClinic, path, "รอให้ครบสามเข็มก่อนแล้วค่อยลงเดินพื้นสวน ระหว่างนี้อุ้มไปดูโลกได้");
  await answer(ofCouncil, path, "พื้นที่ที่ไม่มีหมาจรลงเดินได้หลังเข็มที่สองเจ็ดวัน เลี่ยงสวนที่มีหมาหลายตัว");

  await ofMaker.goto(path);
  const differing = ofMaker.getByRole("article").filter({ hasText: "รอให้ครบสามเข็ม" });
  await differing.getByRole("link", { name: th("knowledge:act.stance") }).click();
  await ofMaker.getByRole("radio").first().check();
  await ofMaker.locator('input[name="kind"][value="differ"]').check();
  await ofMaker.getByRole("button", { name: th("sides:stance.send") }).click();
  await expect(ofMaker.locator("main")).toContainText(th("sides:problem.say-why-you-differ"));
  await ofMaker.locator('textarea[name="reason"]').fill(reason);
  await ofMaker.getByRole("button", { name: th("sides:stance.send") }).click();
  await expect(differing).toContainText(reason);

  await asker.goto(path);
  const acceptances = asker.getByRole("button", { name: wordsBefore("knowledge:act.accept") });
  await expect(acceptances).toHaveCount(2);
  for (const left of [1, 0]) {
    await acceptances.first().click();
    await expect(acceptances).toHaveCount(left);
  }
  await expect(asker.getByText(wordsBefore("knowledge:accepted.of"))).toHaveCount(2);

  await ofClinic.goto(path);
  await ofClinic.getByRole("link", { name: th("knowledge:composite.read") }).click();
  await expect(ofClinic.locator("main")).toContainText(reason);
  await ofClinic.getByRole("link", { name: th("sides:composite.join") }).click();
  const checks = ofClinic.locator('input[type="checkbox"]');
  for (const check of await checks.all()) if (await check.isEnabled()) await check.check();
  await ofClinic.getByRole("button", { name: th("sides:joint.send") }).click();
  await expect(ofClinic).toHaveURL(/\/joint-answers\/\d+$/);

  await ofCouncil.goto("/joint-answers");
  await ofCouncil.getByRole("link", { name: new RegExp(mark) }).click();
  await ofCouncil.getByRole("button", { name: th("sides:joint.approve") }).click();
  await expect(ofCouncil.locator("#together")).toContainText("บุษบา");

  const stranger = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await stranger.goto(path);
  await expect(stranger.locator("#together")).toContainText("นารา");
  await expect(stranger.locator("main")).toContainText(reason);
});
