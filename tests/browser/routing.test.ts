import { expect, type Page, test } from "@playwright/test";
import { browserOf, club, send } from "./support/people";
import { hydrated } from "./support/waits";
import { th } from "./support/words";

const asker = "ploy-shiba@demo.chomrom.example";
const expert = "vet-nara@demo.chomrom.example";
const colleague = "vet-kawin@demo.chomrom.example";
const mark = `ส่งต่อ ${Date.now().toString(36)}`;

// right after the demo was played, the worker hears its thousands of events first
test.describe.configure({ timeout: 180_000 });

/** Opens a desk until a question lies on it: the worker sends it there a moment after it was asked. */
async function onDesk(page: Page, words: string) {
  const item = page.locator("[data-desk-item]").filter({ hasText: words });
  await expect(async () => {
    await page.goto("/desk");
    await expect(item).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 90_000 });
  return item;
}

test("asked of somebody, a question is passed on with a note and answered; the clock runs in public", async ({
  browser,
}) => {
  const asking = await (await browserOf(browser, asker)).newPage();
  await asking.goto(`/ask?club=${club}`);
  const clubId = (await asking.locator('[name="clubId"]').getAttribute("value")) ?? "";
  const question = { clubId, title: `ลูกหมากินถุงเท้าเข้าไปครึ่งข้าง ${mark}`, body: "ยังร่าเริงดี กินน้ำได้ ควรรอดูหรือพาไปเลยคะ" };
  const path = await send(asking.context().request, "/ask", { ...question, of: "person:vet-nara" });

  const first = await (await browserOf(browser, expert)).newPage();
  await (await onDesk(first, mark)).click();
  await expect(first.getByText(th("routing:reason.chosen.asker"))).toBeVisible();
  await asking.goto(path);
  // whom one chose by name is named, whomever they speak for
  await expect(asking.getByRole("list", { name: th("knowledge:spoke.label") })).toContainText("นารา ธาราวัฒน์");

  await hydrated(first);
  await first.keyboard.press("p");
  await expect(first.getByRole("heading", { name: th("routing:pass.title") })).toBeVisible();
  await first.getByRole("radio", { name: /กวิน/ }).check();
  await first.getByLabel(th("routing:whom.note")).fill("เรื่องฉุกเฉิน ฝากหมอกวินดูก่อน");
  await first.getByRole("button", { name: th("routing:pass.send"), exact: true }).click();
  await expect(first).toHaveURL(/\/desk$/);

  const second = await (await browserOf(browser, colleague)).newPage();
  await (await onDesk(second, mark)).click();
  await expect(second.getByText("เรื่องฉุกเฉิน ฝากหมอกวินดูก่อน")).toBeVisible();
  await second.getByRole("button", { name: th("routing:act.take") }).click();
  await expect(second.getByRole("button", { name: th("routing:act.take") })).toHaveCount(0);
  await second.getByRole("link", { name: th("routing:act.answer") }).click();
  await second.getByRole("radio").first().check();
  await second.locator(".ProseMirror").fill("ถ้าเพิ่งกินไม่เกินสองชั่วโมง พามาทำให้อาเจียนได้ครับ อย่ารอจนซึม");
  await second.getByRole("button", { name: th("knowledge:answer.send") }).click();
  await expect(second.getByRole("article").filter({ hasText: "อย่ารอจนซึม" })).toBeVisible();
  await expect(async () => {
    await second.goto("/desk/answers");
    await expect(second.getByRole("listitem").filter({ hasText: mark })).toContainText(th("routing:answers.kept"));
  }).toPass({ timeout: 90_000 });
});

test("without script, somebody says that it is not their field, and it leaves their desk", async ({ browser }) => {
  const { request } = await browserOf(browser, asker);
  const form = await request.get(`/ask?club=${club}`);
  const clubId = /name="clubId"[^>]*value="(\d+)"/.exec(await form.text())?.[1] ?? "";
  const title = `หมาไม่ยอมให้ตัดเล็บ ${mark}`;
  await send(request, "/ask", { clubId, title, body: "ลองมาหลายวิธีแล้ว ยังดิ้นทุกครั้งค่ะ", of: "person:vet-nara" });
  const page = await (await browserOf(browser, expert, { javaScriptEnabled: false })).newPage();
  await (await onDesk(page, "ตัดเล็บ")).click();
  await page.getByRole("link", { name: th("routing:act.not-my-field") }).click();
  await page.getByLabel(th("routing:refuse.note")).fill("ให้ครูฝึกช่วยน่าจะดีกว่า");
  await page.getByRole("button", { name: th("routing:refuse.send") }).click();
  await expect(page.locator("[data-desk-item]").filter({ hasText: "ตัดเล็บ" })).toHaveCount(0);
});
