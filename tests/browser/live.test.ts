import { expect, type Page, test } from "@playwright/test";
import { administrator, brand, browserOf, club, customer, send, signIn } from "./support/people";
import { endProgram, startProgram } from "./support/programs";
import { th, wordsBefore } from "./support/words";

const organisation = "hangsai-petfood";
const mark = Date.now().toString(36);

/** A question of the customer; returns its address. */
async function asked(page: Page, text: string): Promise<string> {
  const body = "อยากรู้ว่าคนอื่นทำอย่างไรกัน ลองมาสองสัปดาห์แล้วยังไม่แน่ใจค่ะ";
  await page.goto(`/ask?club=${club}`);
  const clubId = await page.locator('[name="clubId"]').first().inputValue();
  return send(page.request, "/ask", { clubId, title: `${text} ${mark}`, body });
}

test("an answer arrives while its question is open: the bell rings, a line says so, and it is shown when asked", async ({
  browser,
}) => {
  const asker = await (await browserOf(browser, customer)).newPage();
  const path = await asked(asker, "ฝึกลูกสุนัขให้นอนในกรงตอนกลางคืนเริ่มอย่างไร");
  const stream = asker.waitForRequest(/\/live\?question=/);
  await asker.goto(path);
  await stream;
  const other = await browserOf(browser, brand);
  await expect(async () => {
    await send(other.request, path, { body: "เริ่มจากวันละสิบนาทีแล้วค่อยเพิ่มเวลาครับ", as: "self" });
    await expect(asker.getByText(wordsBefore("notifications:live.answers_other"))).toBeVisible({ timeout: 4000 });
  }).toPass({ timeout: 20_000 });
  await expect(asker.getByRole("link", { name: wordsBefore("common:bell.unread_other") })).toBeVisible();
  await expect(asker.getByText("เริ่มจากวันละสิบนาที")).toHaveCount(0);
  await asker.getByRole("button", { name: th("notifications:live.show") }).click();
  await expect(asker.getByText("เริ่มจากวันละสิบนาที").first()).toBeVisible();
});

test("whoever is removed from an organisation cannot speak for it within two seconds, in another process, and what they typed stays", async ({
  browser,
  request,
}) => {
  test.setTimeout(90_000);
  const asker = await (await browserOf(browser, customer)).newPage();
  const path = await asked(asker, "อาหารเม็ดเปิดถุงแล้วเก็บได้นานเท่าไร");
  await signIn(request, administrator);
  const staff = `/organisations/${organisation}/staff`;
  await send(request, staff, { handle: "ploy-shiba", role: "speaker", title: "" }).catch(() => "");
  const other = await startProgram({ ROLE: "web", DATA_DIR: process.env.BROWSER_TEST_DATA ?? "", DATABASE_URL: "" });
  try {
    const base = /http:\/\/localhost:\d+/.exec(other.said())?.[0] ?? "";
    const speaker = await browserOf(browser, "ploy-shiba@demo.chomrom.example", { baseURL: base });
    const page = await speaker.newPage();
    const stream = page.waitForResponse(/\/live\?question=/);
    await page.goto(path);
    await stream;
    const choice = page.getByRole("radio", { name: /หางส่าย/ });
    await choice.check();
    await page.locator(".ProseMirror").fill("ปิดปากถุงให้สนิทแล้วเก็บในที่แห้ง");
    const form = await (await request.get(staff)).text();
    const person = /staff\/(\d+)\/removal/g;
    const ids = [...form.matchAll(person)].map(([, id]) => id);
    const removal = `${staff}/${ids.at(-1)}/removal`;
    await request.post(removal, { form: {}, maxRedirects: 0 });
    await expect(choice).toHaveCount(0, { timeout: 2000 });
    await expect(page.locator(".ProseMirror")).toContainText("ปิดปากถุงให้สนิท");
    await expect(
      page.getByText(wordsBefore("common:voice.lost")).or(page.getByText("ไม่ได้แล้ว ข้อความที่พิมพ์ไว้ยังอยู่")),
    ).toBeVisible();
  } finally {
    await endProgram(other);
  }
});
