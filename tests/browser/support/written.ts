import { expect, type Page } from "@playwright/test";
import { club, send } from "./people";
import { th } from "./words";

const mark = Date.now().toString(36);
let count = 0;
export const food = "ลูกสุนัขควรกินอาหารวันละสี่มื้อจนอายุสามเดือน";
export const water = "น้ำสะอาดต้องมีตลอดวัน";

export const surface = (page: Page) => page.locator(".live-surface");
export const isSaved = (page: Page) => expect(page.locator("[data-live]")).toHaveAttribute("data-live", "saved");
export const button = (page: Page, key: string) => page.getByRole("button", { name: th(key), exact: true });

/** A guide in which every member of the club writes. */
export async function anOpenDocument(owner: Page, body: string): Promise<string> {
  const title = `ลูกสุนัขเดือนแรก ${mark} ${count++}`;
  const form = { kind: "guide", documentEntry: "open", as: "self", title, body };
  return pathOf(await send(owner.request, `/clubs/${club}/documents/new`, form));
}

const pathOf = (led: string) => led.split(/[?#]/)[0] ?? led;

/** A guide by invitation; its owner invites the vet, who comes for their hospital. */
export async function aDocument(owner: Page, writer: Page): Promise<string> {
  const fresh = { kind: "guide", documentEntry: "invitation", as: "self" };
  const title = `ลูกสุนัขเดือนแรก ${mark} ${count++}`;
  const body = `${food}\n\n${water}`;
  const led = await send(owner.request, `/clubs/${club}/documents/new`, { ...fresh, title, body });
  const path = pathOf(led);
  await send(owner.request, `${path}/writers`, { handle: "vet-nara" });
  await writer.goto(`${path}/writers`);
  await writer.getByRole("radio").first().check();
  await button(writer, "documents:writers.come").click();
  await writer.waitForURL(/\/writing/);
  return path;
}

/** Chooses words in the editor, as a hand does with a mouse. */
export async function choose(page: Page, words: string) {
  await expect(surface(page)).toContainText(words);
  await surface(page).evaluate((root, wanted) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      if (root instanceof HTMLElement) root.focus();
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    }
  }, words);
}

/** Chooses a name in the text, with what follows it in its line. */
export async function chooseName(page: Page) {
  await surface(page).evaluate((root) => {
    const name = root.querySelector(".mention");
    const line = name?.closest("p");
    if (!name || !line || !(root instanceof HTMLElement)) throw new Error("There is no name in the text.");
    root.focus();
    const range = document.createRange();
    range.setStartBefore(name);
    range.setEnd(line, line.childNodes.length);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  });
}

/** Sends the caret to the beginning of the text, by the key, and again if it did not go; another writer sees where it is. */
export async function toBeginning(page: Page, other: Page) {
  const isSeen = () =>
    surface(other).evaluate((root) => {
      const line = root.querySelector("p");
      const caret = line?.querySelector(".live-caret");
      if (!line || !caret) return false;
      const before = document.createRange();
      before.setStart(line, 0);
      before.setEndBefore(caret);
      return before.toString() === "";
    });
  await expect(async () => {
    await page.keyboard.press("Control+Home");
    await expect.poll(isSeen, { timeout: 2000 }).toBe(true);
  }).toPass({ timeout: 20_000 });
}

export const card = (page: Page, words: string) => page.locator("article[data-card]").filter({ hasText: words });
