import { expect, type Page, test } from "@playwright/test";
import { browserOf } from "./support/people";
import { th } from "./support/words";
import { anOpenDocument, food } from "./support/written";

const [owner, member] = ["pim-hangsai@demo.chomrom.example", "ploy-shiba@demo.chomrom.example"];
const sleep = "ลูกสุนัขนอนเกือบทั้งวัน ปล่อยให้นอนได้เต็มที่";

test.describe.configure({ timeout: 120_000 });

const thread = (page: Page, words: string) => page.getByRole("listitem").filter({ hasText: words }).first();

/** Chooses the paragraph that begins like this, on the page where one suggests or speaks. */
async function choose(page: Page, path: string, act: string) {
  await page.goto(`${path}/discussion`);
  await page.getByRole("link", { name: th("authorship:discussion.begin") }).click();
  await page.getByRole("link", { name: new RegExp(`^${act}: ลูกสุนัขควรกิน`) }).click();
}

for (const javaScriptEnabled of [true, false])
  test(`a member proposes, the owner accepts, and the words are the member's (script ${javaScriptEnabled ? "on" : "off"})`, async ({
    browser,
  }) => {
    const owning = await (await browserOf(browser, owner, { javaScriptEnabled })).newPage();
    const path = await anOpenDocument(owning, `${food}\n\n${sleep}`);
    const page = await (await browserOf(browser, member, { javaScriptEnabled })).newPage();
    await choose(page, path, th("authorship:line.change"));
    await page.getByLabel(th("authorship:suggestion.text")).fill(food.replace("สี่มื้อ", "สามถึงห้ามื้อ"));
    await page.getByLabel(th("authorship:suggestion.note")).fill("พันธุ์เล็กกินบ่อยกว่า");
    await page.getByRole("button", { name: th("authorship:suggestion.send") }).click();
    await expect(thread(page, "พันธุ์เล็กกินบ่อยกว่า").locator("ins").first()).toBeVisible();

    await owning.goto(`${path}/discussion`);
    await thread(owning, "พันธุ์เล็กกินบ่อยกว่า")
      .getByRole("button", { name: th("authorship:suggestion.accept"), exact: true })
      .click();
    await expect(owning.getByText(th("authorship:discussion.none"))).toBeVisible();
    await owning.goto(`${path}/authors`);
    await expect(owning.getByRole("list", { name: th("authorship:credits.label") })).toContainText("พลอย");
    await expect(owning.locator(".prose .wrote").filter({ hasText: "พลอย" })).toContainText(": สามถึงห้า");
    await owning.goto(`${path}/discussion?show=settled`);
    await expect(thread(owning, "พันธุ์เล็กกินบ่อยกว่า")).toContainText(th("authorship:suggestion.state.accepted"));
  });

test("a remark stays with its words when somebody writes above, and says when they are gone", async ({ browser }) => {
  const owning = await (await browserOf(browser, owner)).newPage();
  const path = await anOpenDocument(owning, `${food}\n\n${sleep}`);
  const page = await (await browserOf(browser, member)).newPage();
  await choose(page, path, th("authorship:line.remark"));
  await page.getByLabel(th("authorship:remark.quote")).fill("วันละสี่มื้อ");
  await page.getByLabel(th("authorship:remark.field")).fill("พันธุ์เล็กด้วยไหมคะ");
  await page.getByRole("button", { name: th("authorship:remark.send") }).click();
  await expect(thread(page, "พันธุ์เล็กด้วยไหมคะ").locator("blockquote")).toHaveText("วันละสี่มื้อ");

  /** The owner proposes and accepts at once: what somebody writes. */
  const rewrite = async (to: string) => {
    await choose(owning, path, th("authorship:line.change"));
    await owning.getByLabel(th("authorship:suggestion.text")).fill(to);
    await owning.getByRole("button", { name: th("authorship:suggestion.send") }).click();
    await owning
      .getByRole("button", { name: th("authorship:suggestion.accept"), exact: true })
      .first()
      .click();
    await expect(owning.getByRole("button", { name: th("authorship:suggestion.accept"), exact: true })).toHaveCount(0);
  };
  await rewrite(food.replace("ลูกสุนัขควรกิน", "ลูกสุนัขควรกินบ่อย ๆ คือกิน"));
  await page.goto(`${path}/discussion`);
  await expect(thread(page, "พันธุ์เล็กด้วยไหมคะ").locator("blockquote")).toHaveText("วันละสี่มื้อ");
  await rewrite("ลูกสุนัขควรกินบ่อย ๆ");
  await page.goto(`${path}/discussion`);
  await expect(thread(page, "พันธุ์เล็กด้วยไหมคะ")).toContainText(th("authorship:remark.words-gone"));
  await thread(page, "พันธุ์เล็กด้วยไหมคะ")
    .getByRole("button", { name: th("authorship:remark.resolve") })
    .click();
  await expect(page.getByText(th("authorship:discussion.none"))).toBeVisible();
});
