import { expect, test } from "@playwright/test";
import { brand, browserOf, customer, neutralVet, vet } from "./support/people";
import { acceptOfTwoSides, answer, ask } from "./support/threads";
import { th } from "./support/words";

const mark = `หลายฝ่าย ${Date.now().toString(36)}`;
const reason = "ลูกสุนัขที่ยังไม่ครบวัคซีนควรรออีกสองสัปดาห์ ตัวเลขนี้มาจากหน่วยบริการของเรา";

test("two sides answer, an expert differs, the asker accepts per side, and the sides write together", async ({
  browser,
}) => {
  const open = async (email: string) => (await browserOf(browser, email)).newPage();
  const asker = await open(customer);
  const path = await ask(asker, {
    title: `พาลูกหมาออกเดินเล่นได้เมื่อไร ${mark}`,
    text: "ลูกหมาอายุสิบสัปดาห์ ฉีดวัคซีนไปสองเข็ม อยากพาไปสวนหมู่บ้าน",
  });

  const [ofClinic, ofMaker, ofCouncil] = [await open(vet), await open(brand), await open(neutralVet)];
  await answer(ofClinic, path, "รอให้ครบสามเข็มก่อนแล้วค่อยลงเดินพื้นสวน ระหว่างนี้อุ้มไปดูโลกได้");
  await answer(ofCouncil, path, "พื้นที่ที่ไม่มีหมาจรลงเดินได้หลังเข็มที่สองเจ็ดวัน เลี่ยงสวนที่มีหมาหลายตัว");

  await ofMaker.goto(path);
  const differing = ofMaker.getByRole("article").filter({ hasText: "รอให้ครบสามเข็ม" });
  await differing.getByRole("link", { name: th("knowledge:act.stance") }).click();
  await ofMaker.locator('input[name="kind"][value="differ"]').check();
  await ofMaker.getByRole("radio").first().check();
  await ofMaker.getByRole("button", { name: th("sides:stance.send") }).click();
  await expect(ofMaker.locator("main")).toContainText(th("sides:problem.say-why-you-differ"));
  await ofMaker.locator('textarea[name="reason"]').fill(reason);
  await ofMaker.getByRole("button", { name: th("sides:stance.send") }).click();
  await expect(differing).toContainText(reason);

  await acceptOfTwoSides(asker, path);

  await ofClinic.goto(path);
  await ofClinic.getByRole("link", { name: th("knowledge:composite.read") }).click();
  await expect(ofClinic.locator("main")).toContainText(reason);
  await ofClinic.getByRole("link", { name: th("sides:composite.join") }).click();
  const checks = ofClinic.locator('input[type="checkbox"]');
  await expect(checks.first()).toBeVisible();
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
