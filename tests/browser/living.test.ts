import { expect, test } from "@playwright/test";
import { brand, browserOf, club, customer } from "./support/people";
import { ask } from "./support/threads";
import { th, wordsBefore } from "./support/words";

const mark = `ทดสอบ ${Date.now().toString(36)}`;
const title = `สุนัขไม่ยอมกินอาหารเม็ดสูตรใหม่ ${mark}`;

test("somebody asks, a brand answers, the asker accepts, and others find it", async ({ browser }) => {
  const asker = await (await browserOf(browser, customer)).newPage();
  const path = await ask(asker, { title, text: "เปลี่ยนยี่ห้อมาสามวันแล้ว ดมแล้วเดินหนีทุกมื้อ ควรทำอย่างไรดีคะ" });

  const speaker = await (await browserOf(browser, brand)).newPage();
  await speaker.goto(path);
  await speaker.getByRole("radio").first().check();
  await speaker.locator(".ProseMirror").fill("ค่อย ๆ ผสมทีละน้อยภายในเจ็ดวันครับ ท้องจะปรับตัวได้ทัน");
  await speaker.getByRole("button", { name: th("knowledge:answer.send") }).click();
  const answer = speaker.getByRole("article").filter({ hasText: "ค่อย ๆ ผสมทีละน้อย" });
  await expect(answer).toContainText("หางส่าย");
  const vote = speaker.locator('form[action$="/vote"] button').first();
  await expect(vote).toHaveAttribute("aria-pressed", "false");
  await vote.click();
  await expect(vote).toHaveAttribute("aria-pressed", "true");

  await asker.reload();
  await expect(
    asker
      .locator('form[action$="/vote"]')
      .first()
      .or(asker.getByText("1", { exact: true }).first()),
  ).toBeVisible();
  await asker.getByRole("button", { name: wordsBefore("knowledge:act.accept") }).click();
  await expect(asker.getByText(wordsBefore("knowledge:accepted.of"))).toBeVisible();

  const stranger = await (await browser.newContext()).newPage();
  await expect
    .poll(
      async () => {
        await stranger.goto(`/search?q=${encodeURIComponent(mark)}`);
        return stranger.locator(`main a[href^="${path.split("-")[0]}"]`).count();
      },
      { timeout: 30_000 },
    )
    .toBeGreaterThan(0);
  await stranger.goto(encodeURI(decodeURI(path)));
  await expect(stranger.getByText(wordsBefore("knowledge:accepted.of"))).toBeVisible();
});

test("whoever finds nothing is led to asking, with the words filled in", async ({ page }) => {
  await page.goto("/");
  const wish = "qzxvwkjq zzqwvkkj";
  await page.getByRole("search").getByRole("searchbox").or(page.locator('header input[name="q"]')).first().fill(wish);
  await page.keyboard.press("Enter");
  await page.getByRole("link", { name: th("search:nothing.ask") }).click();
  await expect(page).toHaveURL(/\/ask\?title=/);
  await page.goto(`${page.url()}&club=${club}`);
  await expect(page.getByLabel(th("ask:question"), { exact: true })).toHaveValue(wish);
});

test("a new person confirms the address by the letter and is in", async ({ page }) => {
  const email = `somying-${Date.now()}@example.com`;
  await page.goto("/sign-up");
  await page.locator('[name="name"]').fill("สมหญิง ทดสอบ");
  await page.locator('[name="email"]').fill(email);
  await page.locator('[name="password"]').fill("ข้าวเหนียว มะม่วง สองจาน");
  await page.getByRole("button", { name: th("identity:sign-up.submit"), exact: true }).click();
  await expect(page).toHaveURL(/\/verify-email\/sent/);
  const letter = page.getByRole("listitem").filter({ hasText: email });
  await expect
    .poll(
      async () => {
        await page.goto("/dev/mailbox");
        return letter.count();
      },
      { timeout: 30_000 },
    )
    .toBe(1);
  await letter.getByRole("link").click();
  await page.getByRole("button", { name: th("identity:confirm.submit") }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/verify-email"));
  await page.goto("/settings/account");
  await expect(page.locator("main")).toContainText(email);
});

test("after a link is followed, the focus is in the new page and its title is told", async ({ page }) => {
  await page.goto("/");
  const before = await page.title();
  await page.locator('nav a[href="/clubs"]').first().click();
  await expect(page).toHaveURL(/\/clubs$/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page).not.toHaveTitle(before);
  await page.keyboard.press("Tab");
  await expect(page.locator(":focus")).toBeVisible();
});
