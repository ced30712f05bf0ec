import { expect, type Page, test } from "@playwright/test";
import { brand, browserOf, club, customer, neutralVet, vet } from "./support/people";
import { acceptOfTwoSides, answer, ask } from "./support/threads";
import { th, wordsBefore } from "./support/words";

const mark = `หลายฝ่าย ${Date.now().toString(36)}`;
const owner = "ploy-shiba@demo.chomrom.example";
const lead = "vet-kawin@demo.chomrom.example";
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

test("a matter has a lead, another seller says that it writes apart, and what was written is shared by an agreement until it ends", async ({
  browser,
}) => {
  const open = async (email: string) => (await browserOf(browser, email)).newPage();
  const [asker, maker, speaker, manager] = [await open(owner), await open(brand), await open(vet), await open(lead)];
  const path = await ask(asker, {
    title: `เปลี่ยนอาหารแล้วขนร่วงต่อ ${mark}`,
    text: "เปลี่ยนมาสามสัปดาห์แล้ว ขนยังร่วงเป็นหย่อมที่หลัง ควรทำอะไรต่อ",
  });
  const known = `ร้านเล่าว่าเปลี่ยนสูตรมาสองครั้งแล้ว ${mark}`;
  await maker.goto(`${path}/handover`);
  await choose(maker, "to", "ลานไม้หอม");
  await maker.locator('textarea[name="context"]').fill(known);
  await maker.getByRole("button", { name: th("rooms:handovers.send"), exact: true }).click();
  await maker.waitForURL((url) => !url.pathname.endsWith("/handover"));
  await asker.goto(`${path}/case`);
  await expect(asker.locator("main")).toContainText("หางส่าย");

  const apart = "เห็นรูปแล้วอยากถามว่าคันตอนกลางคืนด้วยไหม";
  await speaker.goto(`${path}/comments`);
  await speaker.getByRole("radio").first().check();
  await speaker.locator(".ProseMirror").fill(apart);
  await speaker.getByRole("button", { name: th("rich-text:comment.send") }).click();
  await expect(speaker.locator("main")).toContainText(th("cases:problem.say-apart"));
  await expect(speaker.locator(".ProseMirror")).toContainText(apart);
  await speaker.locator("#apart").check();
  await speaker.getByRole("button", { name: th("rich-text:comment.send") }).click();
  await expect(speaker.getByText(apart)).toBeVisible();

  await maker.goto(`/clubs/${club}/room/agreements/new`);
  await choose(maker, "to", "ลานไม้หอม");
  await maker.locator('input[value="handoverWords"]').check();
  await maker.locator('textarea[name="purpose"]').fill("หมอจะได้ไม่ต้องถามประวัติซ้ำ");
  await maker.locator('input[name="until"]').fill(new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10));
  await maker.getByRole("button", { name: th("sharing:send") }).click();
  await expect(maker).toHaveURL(/\/agreements\/\d+$/);
  await manager.goto(new URL(maker.url()).pathname);
  await manager.getByRole("button", { name: wordsBefore("sharing:accept") }).click();
  await expect(manager.getByText(th("sharing:state.agreed"))).toBeVisible();
  await manager.goto(`${path}/case/shared`);
  await expect(manager.locator("main")).toContainText(known);

  await maker.reload();
  await expect(maker.getByRole("link", { name: new RegExp(mark) })).toBeVisible();
  await maker.getByRole("button", { name: th("sharing:end") }).click();
  await expect(maker.getByText(th("sharing:state.ended"))).toBeVisible();
  await manager.reload();
  await expect(manager.locator("main")).toContainText(th("sharing:case.nothing"));
});

/** Chooses the one of a list whose words hold these. */
async function choose(page: Page, name: string, words: string) {
  const option = page.locator(`select[name="${name}"] option`).filter({ hasText: words });
  await page.locator(`select[name="${name}"]`).selectOption((await option.getAttribute("value")) ?? "");
}
