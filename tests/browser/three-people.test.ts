import { expect, type Page, test } from "@playwright/test";
import { browserOf, club, neutralVet, vet } from "./support/people";
import { acceptOfTwoSides, answer, ask } from "./support/threads";
import { th, wordsBefore } from "./support/words";

const customer = "ploy-shiba@demo.chomrom.example";
const colleague = "vet-kawin@demo.chomrom.example";
const hospital = "ลานไม้หอม";
const mark = `สามคน ${Date.now().toString(36)}`;

// right after the demo was played, the worker hears its thousands of events first
test.describe.configure({ timeout: 240_000 });

/** Opens a page again until something shows: the worker follows a moment after the act. */
async function openUntil(page: Page, path: string, words: string) {
  const item = page.locator("main").getByText(words).first();
  await expect(async () => {
    await page.goto(path);
    await expect(item).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 90_000 });
  return item;
}

test("a customer asks, a vet passes it on, two sides answer, both are accepted, and the matrix leads to the thread", async ({
  browser,
}) => {
  const open = async (email: string) => (await browserOf(browser, email)).newPage();
  const [asker, first, second] = [await open(customer), await open(vet), await open(colleague)];

  const path = await ask(asker, {
    title: `หมาเลียอุ้งเท้าไม่หยุดทุกคืน ${mark}`,
    text: "เป็นมาสองสัปดาห์ ขนระหว่างนิ้วเริ่มแดง เปลี่ยนน้ำยาถูพื้นแล้วก็ยังไม่หาย",
    of: "person:vet-nara",
  });

  await (await openUntil(first, "/desk", mark)).click();
  await first.getByRole("link", { name: th("routing:act.pass-on"), exact: true }).click();
  await first.getByRole("radio", { name: /กวิน/ }).check();
  await first.getByLabel(th("routing:whom.note")).fill("เรื่องผิวหนังที่เท้า ฝากหมอกวินดู");
  await first.getByRole("button", { name: th("routing:pass.send"), exact: true }).click();
  await expect(first).toHaveURL(/\/desk$/);

  await openUntil(second, "/inbox", mark);
  await expect(second.getByText(wordsBefore("notifications:kind.route-asked_chosen")).first()).toBeVisible();
  await (await openUntil(second, "/desk", mark)).click();
  await second.getByRole("button", { name: th("routing:act.take") }).click();
  await openUntil(asker, "/inbox", th("notifications:kind.route-taken").replace("{{actor}} ", ""));

  await answer(second, path, "ล้างเท้าด้วยน้ำเปล่าหลังเดินเล่นแล้วเช็ดให้แห้ง ถ้าแดงขึ้นในสามวันพามาตรวจครับ");
  const third = await open(neutralVet);
  await answer(third, path, "การเลียซ้ำที่เดิมมักมาจากภูมิแพ้หรือความเครียด จดเวลาและอาหารไว้ให้หมอดูด้วยค่ะ");

  await acceptOfTwoSides(asker, path);
  await openUntil(second, "/desk/answers", mark);

  // The row of the organisation for which the second answered: one of its cells holds this thread.
  await expect(async () => {
    await first.goto(`/clubs/${club}/matrix`);
    const cells = first.locator("#matrix tr").filter({ hasText: hospital }).locator("td a");
    const addresses = await cells.evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    for (const address of addresses) {
      await first.goto(address);
      if (
        (await first
          .locator("main")
          .getByRole("link", { name: new RegExp(mark) })
          .count()) > 0
      )
        return;
    }
    throw new Error("No cell leads to the thread yet.");
  }).toPass({ timeout: 90_000 });
  await first
    .locator("main")
    .getByRole("link", { name: new RegExp(mark) })
    .first()
    .click();
  await expect(first.getByRole("heading", { level: 1 })).toContainText(mark);
  await expect(first.getByRole("article").filter({ hasText: "ล้างเท้าด้วยน้ำเปล่า" })).toBeVisible();
});
