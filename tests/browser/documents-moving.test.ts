import { expect } from "@playwright/test";
import { brand, vet } from "./support/people";
import { test } from "./support/signed-in";
import { aDocument, choose, chooseName, food, isSaved, surface, toBeginning, water } from "./support/written";

test.describe.configure({ timeout: 150_000 });

test("words that somebody else cuts and pastes stay their writer's, and a picture is dropped into the text for all", async ({
  pageOf,
}) => {
  const [owner, writer] = [await pageOf(brand), await pageOf(vet)];
  const path = await aDocument(owner, writer);
  const advice = "ถ้าท้องเสียเกินหนึ่งวันควรพาไปหาหมอ";
  await expect(surface(writer)).toContainText(water);
  await surface(writer).click();
  await writer.keyboard.press("Control+End");
  await writer.keyboard.press("Enter");
  await writer.keyboard.type(advice);
  await writer.keyboard.press("Enter");
  await writer.keyboard.type("ถาม @นารา");
  await expect(writer.getByRole("option").first()).toContainText("@vet-nara");
  await writer.keyboard.press("Enter");
  await writer.keyboard.type("ก่อนนะ");
  await isSaved(writer);

  await owner.goto(`${path}/writing`);
  await choose(owner, advice);
  await owner.keyboard.press("Control+x");
  await expect(surface(owner)).not.toContainText(advice);
  await isSaved(owner);
  await expect(surface(writer)).not.toContainText(advice);
  await toBeginning(owner, writer);
  await owner.keyboard.press("Control+v");
  await expect(surface(owner)).toContainText(`${advice}${food}`);
  await expect(surface(writer)).toContainText(advice);

  // A name, with a few letters after it.
  await expect(surface(owner)).toContainText("ก่อนนะ");
  await chooseName(owner);
  await owner.keyboard.press("Control+x");
  await expect(surface(owner).locator(".mention")).toHaveCount(0);
  await toBeginning(owner, writer);
  await owner.keyboard.press("Control+v");
  await expect(surface(writer).locator("p").first().locator(".mention")).toBeVisible();

  // A few letters dragged along their own line: what stands between them is nobody else's either.
  await choose(writer, "สี่มื้อ");
  const from = await writer.evaluate(() => {
    const { x, y, width, height } = getSelection()?.getRangeAt(0).getBoundingClientRect() ?? new DOMRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await choose(writer, "จนอายุ");
  const to = await writer.evaluate(() => {
    const { right, y, height } = getSelection()?.getRangeAt(0).getBoundingClientRect() ?? new DOMRect();
    return { x: right, y: y + height / 2 };
  });
  await choose(writer, "สี่มื้อ");
  await writer.mouse.move(from.x, from.y);
  await writer.mouse.down();
  await writer.mouse.move(to.x, to.y, { steps: 5 });
  await writer.mouse.up();
  await expect(surface(owner)).toContainText("วันละจนอายุสี่มื้อ");

  const file = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
  const dropped = await writer.evaluateHandle((base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const transfer = new DataTransfer();
    transfer.items.add(new File([bytes], "bowl.png", { type: "image/png" }));
    return transfer;
  }, file);
  const line = await surface(writer).getByText(water).boundingBox();
  const point = { clientX: (line?.x ?? 0) + 20, clientY: (line?.y ?? 0) + 8 };
  await surface(writer).dispatchEvent("drop", { dataTransfer: dropped, ...point, bubbles: true, cancelable: true });
  for (const page of [writer, owner]) await expect(surface(page).locator('img[src^="/files/"]')).toBeVisible();
  await isSaved(writer);
  await isSaved(owner);

  await owner.goto(`${path}/authors`);
  await expect(owner.locator(".prose .wrote").filter({ hasText: advice })).toContainText("นารา");
  await expect(
    owner
      .locator(".prose .wrote")
      .filter({ has: owner.locator(".mention") })
      .locator(".sr-only"),
  ).toContainText("นารา");
  await expect(owner.locator(".prose .wrote").filter({ hasText: "ลูกสุนัขควรกิน" })).toContainText("พิม");
});
