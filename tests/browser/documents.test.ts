import { expect } from "@playwright/test";
import { brand, neutralVet, send, vet } from "./support/people";
import { test } from "./support/signed-in";
import { answered } from "./support/waits";
import { th } from "./support/words";
import { aDocument, button, card, choose, food, isSaved, surface, water } from "./support/written";

const member = "ploy-shiba@demo.chomrom.example";

test.describe.configure({ timeout: 150_000 });

test("who may not write proposes and speaks in the words, all see it at once, and it stays with the words until it is settled", async ({
  pageOf,
}) => {
  const [owner, writer] = [await pageOf(brand), await pageOf(vet)];
  const path = await aDocument(owner, writer);
  await send(owner.request, `${path}/state`, { act: "submit" });
  const reader = await pageOf(member);
  for (const page of [owner, writer, reader]) {
    await page.goto(`${path}/writing`);
    await expect(surface(page)).toContainText(food);
  }
  await expect(surface(reader)).toHaveAttribute("contenteditable", "false");

  await choose(reader, "วันละสี่มื้อ");
  await button(reader, "authorship:line.change").click();
  await reader.getByLabel(th("authorship:beside.instead")).fill("วันละสามถึงห้ามื้อ");
  await reader.getByLabel(th("authorship:suggestion.note")).fill("พันธุ์เล็กกินบ่อยกว่า");
  await button(reader, "authorship:suggestion.send").click();
  for (const page of [reader, owner, writer]) {
    await expect(surface(page).locator("del")).toHaveText("สี่");
    await expect(surface(page).locator("ins")).toHaveText("สามถึงห้า");
    await expect(card(page, "พลอย")).toBeVisible();
  }

  // Somebody writes before the words, another remarks by keys alone.
  await surface(writer).click();
  await writer.keyboard.press("Control+Home");
  await writer.keyboard.type("หมอแนะนำว่า ");
  await isSaved(writer);
  await expect(surface(owner)).toContainText("หมอแนะนำว่า");
  for (const page of [reader, owner, writer]) await expect(surface(page).locator("del")).toHaveText("สี่");
  await choose(writer, "ตลอดวัน");
  await writer.keyboard.press("Control+Alt+KeyM");
  await expect(writer.getByRole("textbox", { name: th("authorship:remark.field"), exact: true })).toBeFocused();
  await writer.keyboard.type("แม้ตอนกลางคืนด้วยไหม");
  await writer.keyboard.press("Control+Enter");
  for (const page of [reader, owner]) await expect(surface(page).locator(".live-remarked")).toHaveText("ตลอดวัน");

  // Answered, resolved and accepted beside the text; what is settled is gone for everybody.
  await surface(owner).locator(".live-remarked").click();
  const remark = card(owner, "แม้ตอนกลางคืนด้วยไหม");
  await remark.getByText(th("authorship:remark.reply"), { exact: true }).click();
  await remark.getByRole("textbox", { name: th("authorship:remark.field"), exact: true }).fill("ด้วยค่ะ");
  await remark.getByRole("button", { name: th("authorship:remark.send-reply") }).click();
  await expect(remark.getByText("ด้วยค่ะ")).toBeVisible();
  await remark.getByRole("button", { name: th("authorship:remark.resolve") }).click();
  await expect(surface(reader).locator(".live-remarked")).toHaveCount(0);
  await owner.keyboard.press("Control+Alt+KeyN");
  await expect(card(owner, "พันธุ์เล็กกินบ่อยกว่า").getByRole("button", { expanded: true })).toBeFocused();
  await button(owner, "authorship:suggestion.accept").click();
  for (const page of [reader, owner, writer]) {
    await expect(surface(page)).toContainText("วันละสามถึงห้ามื้อ");
    await expect(surface(page).locator("del, ins")).toHaveCount(0);
  }
  await expect(owner).toHaveURL(/\/writing$/);

  // Words of two paragraphs at once are one suggestion: seen in both, taken over together.
  await surface(reader).evaluate((root) => getSelection()?.selectAllChildren(root));
  await reader.keyboard.press("Control+Alt+KeyK");
  const line = (number: number) =>
    reader.getByLabel(th("authorship:beside.instead-line").replace("{{number}}", `${number}`));
  await line(1).press("End");
  await line(1).pressSequentially(" หรือตามน้ำหนัก");
  await line(2).fill(`${water}และกลางคืน`);
  await reader.keyboard.press("Control+Enter");
  for (const page of [reader, owner, writer]) await expect(surface(page).locator("ins")).toHaveCount(2);
  await surface(owner).locator("ins").first().click();
  await button(owner, "authorship:suggestion.accept").click();
  for (const page of [reader, owner, writer]) {
    await expect(surface(page)).toContainText("หรือตามน้ำหนัก");
    await expect(surface(page)).toContainText("และกลางคืน");
    await expect(surface(page).locator("del, ins")).toHaveCount(0);
  }
  await owner.goto(`${path}/authors`);
  await expect(owner.locator(".prose .wrote").filter({ hasText: "และกลางคืน" })).toContainText("พลอย");
  await expect(owner.locator(".prose .wrote").filter({ hasText: "สามถึงห้า" })).toContainText("พลอย");
});

test("on a phone they come from below, and what is being typed stays while one looks at the text", async ({
  pageOf,
}) => {
  const [owner, writer] = [await pageOf(brand), await pageOf(vet, { viewport: { width: 375, height: 740 } })];
  const path = await aDocument(owner, writer);
  await writer.goto(`${path}/writing`);
  await choose(writer, "น้ำสะอาด");
  await button(writer, "authorship:line.remark").click();
  await writer.getByRole("textbox", { name: th("authorship:remark.field"), exact: true }).fill("น้ำต้มหรือน้ำก๊อก");
  await writer.getByRole("button", { name: th("authorship:beside.close") }).click();
  await writer.getByRole("button", { name: th("authorship:beside.label") }).click();
  await expect(writer.getByRole("textbox", { name: th("authorship:remark.field"), exact: true })).toHaveValue(
    "น้ำต้มหรือน้ำก๊อก",
  );
  // It is there again on the next page, about the same words, until it is sent.
  await writer.goto("/clubs");
  await writer.goto(`${path}/writing`);
  await writer.getByRole("button", { name: th("authorship:beside.label") }).click();
  await expect(writer.getByText(th("authorship:beside.recalled"))).toBeVisible();
  await expect(writer.getByRole("textbox", { name: th("authorship:remark.field"), exact: true })).toHaveValue(
    "น้ำต้มหรือน้ำก๊อก",
  );
  // And on another device, where it is let go once it was sent from here.
  const desk = await pageOf(vet);
  await desk.goto(`${path}/writing`);
  const onDesk = desk.getByRole("textbox", { name: th("authorship:remark.field"), exact: true });
  await expect(onDesk).toHaveValue("น้ำต้มหรือน้ำก๊อก");
  await button(writer, "authorship:remark.send").click();
  await expect(card(writer, "น้ำต้มหรือน้ำก๊อก")).toBeVisible();
  await desk.reload();
  await expect(card(desk, "น้ำต้มหรือน้ำก๊อก")).toBeVisible();
  await expect(onDesk).toHaveCount(0);
  await writer.reload();
  await expect(card(writer, "น้ำต้มหรือน้ำก๊อก")).toHaveCount(1);
  await expect(writer.getByText(th("authorship:beside.recalled"))).toHaveCount(0);
  await writer.keyboard.press("Escape");
  await surface(writer).locator(".live-remarked").click();
  await expect(card(writer, "น้ำต้มหรือน้ำก๊อก").getByRole("button", { expanded: true })).toBeVisible();
  expect(await writer.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
});

test("a side's expert approves, it is published; a change asks again, is seen word by word, and an earlier version comes back with everybody's credit", async ({
  pageOf,
}) => {
  const [owner, writer] = [await pageOf(brand), await pageOf(vet)];
  const path = await aDocument(owner, writer);
  await owner.goto(`${path}/approvals`);
  await owner.getByRole("radio", { name: th("common:side.neutral") }).check();
  await owner.getByLabel(th("documents:approvals.credential")).selectOption("veterinarian");
  await button(owner, "documents:approvals.add-act").click();
  await expect(owner.getByRole("list", { name: th("documents:approvals.title") })).toContainText(
    th("common:credential.veterinarian"),
  );
  await owner.goto(`${path}/state`);
  await button(owner, "documents:submit.act").click();
  await expect(button(owner, "documents:submit.again")).toBeVisible();
  await button(owner, "documents:publish.act").click();
  await expect(owner.getByRole("alert")).toContainText(th("documents:problem.missing-licensed.neutral"));

  // Only the expert of that side is asked.
  const expert = await pageOf(neutralVet);
  const approve = async () => {
    await expert.goto(`${path}/approvals`);
    await button(expert, "documents:approvals.approve").click();
    await expect(expert.getByText(th("documents:approvals.approved"), { exact: true })).toBeVisible();
  };
  const publish = async () => {
    await owner.goto(`${path}/state`);
    await answered(owner, "/state", () => button(owner, "documents:publish.act").click());
  };
  await writer.goto(`${path}/approvals`);
  await expect(button(writer, "documents:approvals.approve")).toHaveCount(0);
  await approve();
  await publish();
  const page = await pageOf();
  await page.goto(path);
  await expect(page.getByText(food)).toBeVisible();

  // The vet writes on; readers still read what was approved, and the new version is asked for anew.
  await writer.goto(`${path}/writing`);
  await choose(writer, water);
  await writer.keyboard.press("End");
  await writer.keyboard.type(" เปลี่ยนวันละสองครั้ง");
  await isSaved(writer);
  await page.reload();
  await expect(page.getByText("เปลี่ยนวันละสองครั้ง")).toHaveCount(0);
  await owner.goto(`${path}/state`);
  await button(owner, "documents:submit.act").click();
  await expect(button(owner, "documents:submit.again")).toBeVisible();
  await owner.goto(`${path}/approvals`);
  await expect(owner.getByText(th("documents:approvals.waiting"), { exact: true })).toBeVisible();
  await publish();
  await expect(owner.getByRole("alert")).toContainText(th("documents:problem.missing-licensed.neutral"));
  await approve();
  await publish();
  await page.reload();
  await expect(page.getByText("เปลี่ยนวันละสองครั้ง")).toBeVisible();

  // What changed between the two, and the first brought back as a third.
  await owner.goto(`${path}/versions`);
  await owner
    .getByRole("link", { name: th("documents:versions.changes") })
    .first()
    .click();
  await expect(owner.locator(".prose.diff ins")).toContainText(["เปลี่ยน"]);
  await owner.goto(`${path}/versions/1`);
  await button(owner, "documents:versions.restore").click();
  await owner.waitForURL(/versions/);
  await expect(owner.getByText(th("documents:versions.restored-from").replace("{{number}}", "1"))).toBeVisible();
  await writer.goto(`${path}/writing`);
  await expect(surface(writer)).not.toContainText("เปลี่ยนวันละสองครั้ง");
});
