import { expect, type Page, test } from "@playwright/test";
import { brand, browserOf, club, customer } from "./support/people";
import { th } from "./support/words";

const asker = "bank-golden@demo.chomrom.example";
const wisher = "ploy-shiba@demo.chomrom.example";
const mark = `ถุงเล็ก ${Date.now().toString(36)}`;
const names = ["แบงค์", "พลอยไพลิน", "มาลี", "พิมพ์ชนก"];

// right after the demo was played, the worker hears its thousands of events first
test.describe.configure({ timeout: 240_000 });

/** Opens a page again until something shows in its main part: the worker follows a moment after the act. */
async function openUntil(page: Page, path: string, words: string | RegExp) {
  const item = page.locator("main").getByText(words).first();
  await expect(async () => {
    await page.goto(path);
    await expect(item).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 90_000 });
}

const follow = (page: Page, name: string | RegExp) => page.locator("main").getByRole("link", { name }).first().click();
const press = (page: Page, key: string) => page.getByRole("button", { name: th(key), exact: true }).click();
const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const pathOf = (page: Page) => new URL(page.url()).pathname;

// one dot, transparent
const picture = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

/** The seller invites to try it, somebody joins and says how it went with a picture, and what was learnt stands on the wish. */
async function triedTogether({ idea, inviter, trier }: { idea: string; inviter: Page; trier: Page }) {
  await inviter.goto(idea);
  await follow(inviter, th("trials:begin.act"));
  const written = { title: `ลองถุงหนึ่งกิโล ${mark}`, what: "ส่งถุงตัวอย่างให้ถึงบ้าน ใช้สองสัปดาห์", forWhom: "บ้านที่มีหมาตัวเดียว" };
  const asked = { question1: "ซิปปิดสนิทไหม", question2: "ท้ายถุงยังหอมไหม" };
  const dueOn = new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10);
  for (const [name, words] of Object.entries({ ...written, ...asked, places: "5", dueOn }))
    await inviter.locator(`[name=${name}]`).fill(words);
  await press(inviter, "trials:begin.send");
  await expect(heading(inviter)).toContainText(written.title);
  const trial = pathOf(inviter);

  await trier.goto(trial);
  await press(trier, "trials:place.join");
  await expect(trier.getByText(th("trials:place.joined"))).toBeVisible();
  await follow(trier, th("trials:report.act"));
  for (const place of [1, 2])
    await trier.locator(`[name=verdict${place}][value=${place === 1 ? "worked" : "partly"}]`).check();
  await trier.locator("[name=text]").fill("ซิปดี ท้ายถุงกลิ่นเริ่มเปลี่ยนวันที่สิบสอง");
  const file = { name: "bag.png", mimeType: "image/png", buffer: Buffer.from(picture, "base64") };
  await trier.locator("main input[type=file]").setInputFiles(file);
  await press(trier, "trials:report.send");
  await expect(trier.getByText("กลิ่นเริ่มเปลี่ยนวันที่สิบสอง")).toBeVisible();
  await expect(trier.locator("article img")).toHaveCount(1);

  await inviter.goto(`${trial}/result`);
  await inviter.locator("[name=learnt]").fill("ซิปใช้ได้ กลิ่นอยู่ได้สิบสองวัน");
  await inviter.locator("[name=changes]").fill("ปรับเป็นถุงแปดร้อยกรัมสำหรับพันธุ์เล็ก");
  await press(inviter, "trials:result.send");
  await expect(inviter.getByText("ปรับเป็นถุงแปดร้อยกรัม")).toBeVisible();
  await inviter.goto(idea);
  await expect(inviter.locator("#trials").getByRole("link", { name: new RegExp(mark) })).toBeVisible();
  await expect(inviter.locator("#trials")).toContainText(th("trials:state.finished"));
  return trial;
}

test("a wish goes from a question to what was made of it, everybody is named and told, and links lead back", async ({
  browser,
}) => {
  const open = async (email: string) => (await browserOf(browser, email)).newPage();
  const [first, wish, curator, seller] = await Promise.all([asker, wisher, customer, brand].map(open));
  if (!first || !wish || !curator || !seller) throw new Error("Somebody is missing.");

  await first.goto(`/ask?club=${club}`);
  await first.getByLabel(th("ask:question"), { exact: true }).fill(`ถุงสามกิโลกินไม่หมดทำอย่างไร ${mark}`);
  await first.locator(".ProseMirror").fill("หมาตัวเดียวกินเดือนละไม่ถึงสองกิโล ท้ายถุงหืนทุกที แบ่งเก็บอย่างไรดี");
  await press(first, "ask:send");
  await expect(heading(first)).toContainText(mark);
  const question = pathOf(first);

  await wish.goto(question);
  await follow(wish, th("wishes-around:wish"));
  const title = wish.getByLabel(th("ideas:new.title-field"));
  await expect(title).toHaveValue(new RegExp(mark));
  await title.fill(`สูตรพันธุ์เล็กแบบถุงหนึ่งกิโล ${mark}`);
  await expect(wish.getByText(th("ideas:similar.title"))).toBeVisible();
  await wish.locator(".ProseMirror").fill("ถุงใหญ่หืนก่อนหมด ถ้ามีถุงหนึ่งกิโลจะซื้อทุกเดือน");
  await wish.locator("[name=of]").selectOption("hangsai-petfood");
  await press(wish, "ideas:new.send");
  await expect(heading(wish)).toContainText(mark);
  const idea = pathOf(wish);
  await expect(wish.getByRole("link", { name: /ถุงสามกิโลกินไม่หมด/ })).toBeVisible();

  await curator.goto(idea);
  await press(curator, "ideas:vote.send");
  await expect(curator.getByText(th("ideas:vote.given"))).toBeVisible();

  await seller.goto(idea);
  await follow(seller, th("ideas:answer.act"));
  await seller.locator("[name=text]").fill(`จะทำถุงหนึ่งกิโลปิดซิปได้ ${mark}`);
  await seller.locator("[name=dueOn]").fill(new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10));
  await press(seller, "ideas:answer.send");
  await expect(seller.getByText(th("ideas:commitment.promised"))).toBeVisible();

  const trial = await triedTogether({ idea, inviter: seller, trier: curator });

  await curator.goto(idea);
  await follow(curator, th("ideas:documents.write"));
  await follow(curator, th("documents:kind.page"));
  await expect(curator.getByLabel(th("documents:field.title"))).toHaveValue(new RegExp(mark));
  await curator.locator(".ProseMirror").fill("เก็บในที่เย็น ปิดปากถุงให้สนิท แบ่งใส่กล่องเท่าที่กินในสองสัปดาห์");
  await press(curator, "documents:new.act");
  await expect(heading(curator)).toContainText(mark);
  const document = pathOf(curator).split("-")[0] ?? "";
  await curator.goto(`${document}/state`);
  await press(curator, "documents:submit.act");
  await press(curator, "documents:publish.act");
  await expect(curator.locator("main").getByText(th("documents:state.published")).first()).toBeVisible();

  await seller.goto(idea);
  await follow(seller, th("ideas:outcome.act"));
  await seller.getByRole("radio", { name: th("ideas:outcome.shipped") }).check();
  await seller.locator("[name=text]").fill("ถุงหนึ่งกิโลวางขายแล้ว วิธีเก็บอยู่ในเอกสารของชมรม");
  await seller.locator("[name=link]").fill(document);
  await seller.locator("main form[method=post] button.button-main").click();
  await expect(seller).toHaveURL(/\/commitments\/\d+[^/]*$/);

  await openUntil(first, `${idea}/lineage`, th("ideas:lineage.people"));
  const people = first.locator("section[aria-labelledby=people]");
  for (const name of names) await expect(people.getByRole("link", { name: new RegExp(name) })).toBeVisible();
  await expect(first.locator("svg a[href]").filter({ visible: true })).toHaveCount(6);
  await expect(first.locator(`svg a[href="${trial}"]`).first()).toBeVisible();
  for (const page of [first, wish, curator])
    await openUntil(page, "/inbox", th("notifications:kind.idea-shipped").split("{{")[0] ?? "");

  // from the result to the first sentence
  await first.goto(document);
  await follow(first, new RegExp(`ถุงหนึ่งกิโล ${mark}`));
  await follow(first, th("ideas:lineage.title"));
  await follow(first, new RegExp(`ถุงสามกิโลกินไม่หมดทำอย่างไร ${mark}`));
  await expect(first).toHaveURL(new RegExp(question.split("-")[0] ?? ""));
  await expect(first.getByText("ท้ายถุงหืนทุกที").first()).toBeVisible();
  await expect(first.getByRole("link", { name: new RegExp(`ถุงหนึ่งกิโล ${mark}`) })).toBeVisible();
});

test("in the demo, links alone lead from a wish to its result and back", async ({ page }) => {
  await page.goto(`/clubs/${club}`);
  await page
    .getByRole("link", { name: th("network:tabs.ideas"), exact: true })
    .first()
    .click();
  await follow(page, /ข้างถุงอาหารช่วยบอกเป็นถ้วย/);
  await follow(page, th("ideas:lineage.title"));
  await expect(page.locator("section[aria-labelledby=people]").getByRole("link")).not.toHaveCount(0);
  await follow(page, /ถุงลูกสุนัขที่ผลิตตั้งแต่สัปดาห์นี้/);
  await follow(page, /ให้อาหารลูกสุนัข/);
  await expect(heading(page)).toContainText("ให้อาหารลูกสุนัข");
  await follow(page, /ข้างถุงอาหารช่วยบอกเป็นถ้วย/);
  await expect(heading(page)).toContainText("ข้างถุงอาหารช่วยบอกเป็นถ้วย");
});
