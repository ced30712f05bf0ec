import { expect, type Page } from "@playwright/test";
import { brand, customer, send, vet } from "./support/people";
import { test } from "./support/signed-in";
import { th, wordsBefore } from "./support/words";
import { anOpenDocument, isSaved, surface } from "./support/written";

/** A document of the customer in which every member writes; the page where it is written. */
const aDocument = async (owner: Page, body: string) => `${await anOpenDocument(owner, body)}/writing`;

/** Opens the page where one writes and waits for the pen. */
async function write(page: Page, path: string) {
  await page.goto(path);
  await expect(surface(page)).toHaveAttribute("contenteditable", "true");
}

/** Goes on at the end of the text without a connection. */
async function writeOffline(page: Page, words: string) {
  await page.context().setOffline(true);
  await expect(page.locator("[data-live=offline]")).toBeVisible();
  await surface(page).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(words);
}

test("three sides write in one text at once: words, carets and names arrive, and one's undo is one's own", async ({
  pageOf,
}) => {
  const [one, two] = [await pageOf(customer), await pageOf(vet)];
  const three = await pageOf(brand, { viewport: { width: 375, height: 740 } });
  const path = await aDocument(one, "Puppies eat often.");
  for (const page of [one, two, three]) await write(page, path);
  await expect(surface(three)).toContainText("Puppies eat often.");
  await surface(one).click();
  await one.keyboard.press("Control+End");
  await one.keyboard.type(" The customer writes.");
  await expect(surface(two)).toContainText("The customer writes.");
  await expect(surface(three)).toContainText("The customer writes.");
  await surface(two).click();
  await two.keyboard.press("Control+End");
  await two.keyboard.press("Enter");
  await two.keyboard.type("The vet writes.");
  await expect(surface(one)).toContainText("The vet writes.");
  await expect(one.locator(".live-caret-flag").first()).toBeVisible();
  await expect(one.getByRole("list", { name: th("documents:writing.here") }).getByRole("listitem")).toHaveCount(3);
  await surface(one).click();
  await one.keyboard.press("Control+z");
  await expect(surface(two)).not.toContainText("The customer writes.");
  await expect(surface(two)).toContainText("The vet writes.");
  await isSaved(one);
  await two.reload();
  await expect(surface(two)).toContainText("The vet writes.");
  expect(await three.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
});

test("a slash puts in a table by the keyboard alone, found by its Thai or its English name", async ({ pageOf }) => {
  const page = await pageOf(customer);
  await write(page, await aDocument(page, "Table below."));
  await surface(page).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.press("Enter");
  await page.keyboard.type("/ตาราง");
  await expect(page.getByRole("listbox", { name: th("documents:writing.blocks") })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(surface(page).locator("table")).toBeVisible();
  await page.keyboard.press("Control+End");
  await page.keyboard.press("ArrowDown");
  await isSaved(page);
});

test("who loses the connection goes on writing, is told so, and nothing is lost", async ({ pageOf }) => {
  const [one, two] = [await pageOf(customer), await pageOf(vet)];
  const path = await aDocument(one, "Together.");
  for (const page of [one, two]) await write(page, path);
  await writeOffline(two, " Offline words.");
  await surface(one).click();
  await one.keyboard.press("Control+Home");
  await one.keyboard.type("Meanwhile. ");
  await isSaved(one);
  await two.context().setOffline(false);
  await expect(surface(one)).toContainText("Offline words.", { timeout: 15_000 });
  await expect(surface(two)).toContainText("Meanwhile.");
  await isSaved(two);
});

test("words written without a connection survive the closing of the page, arrive when it is opened again, and leave nothing behind", async ({
  pageOf,
}) => {
  const [one, two] = [await pageOf(customer), await pageOf(vet)];
  const path = await aDocument(one, "Together.");
  for (const page of [one, two]) await write(page, path);
  await writeOffline(two, " Written in a lift.");
  await expect(two.locator("[data-live=offline]")).toHaveText(th("documents:writing.state.offline-safe"));
  const again = await two.context().newPage();
  await two.close();
  await again.context().setOffline(false);
  await again.goto(path);
  await expect(surface(again)).toContainText("Written in a lift.");
  await expect(surface(one)).toContainText("Written in a lift.", { timeout: 15_000 });
  await isSaved(again);
  await expect.poll(() => unsentIn(again)).toEqual([]);
  await again.reload();
  await expect(surface(again)).toContainText("Together. Written in a lift.");
  await one.goto(path.replace("/writing", "/authors"));
  await expect(one.locator(".prose .wrote").filter({ hasText: "Written in a lift." })).toContainText("นารา");

  // Whoever signs out leaves nothing in a shared browser.
  await again.context().setOffline(true);
  await expect(again.locator("[data-live=offline]")).toBeVisible();
  await surface(again).click();
  await again.keyboard.type("Never sent. ");
  await expect.poll(() => unsentIn(again)).toHaveLength(1);
  const last = await again.context().newPage();
  await again.close();
  await last.context().setOffline(false);
  await last.goto("/clubs");
  await last.getByRole("main").waitFor();
  await last.locator("summary", { has: last.locator(".speaker") }).click();
  await last.getByRole("button", { name: th("common:nav.sign-out") }).click();
  await last.waitForURL((url) => url.pathname !== "/clubs");
  expect(await last.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).not.toContain(
    "chomrom-unsent",
  );
});

/** What of this browser's words waits in its own database. */
const unsentIn = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const opening = indexedDB.open("chomrom-unsent");
        opening.onsuccess = () => {
          const base = opening.result;
          if (!base.objectStoreNames.contains("texts")) return resolve([]);
          const all = base.transaction("texts").objectStore("texts").getAllKeys();
          all.onsuccess = () => {
            base.close();
            resolve(all.result.map(String));
          };
        };
      }),
  );

test("a right that ends while somebody types closes their editor within two seconds, and their words can be taken along", async ({
  pageOf,
}) => {
  const [owner, page] = [await pageOf(customer), await pageOf(vet)];
  const path = await aDocument(owner, "Locked soon.");
  await write(page, path);
  await surface(page).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" Typed before the end");
  await isSaved(page);
  await send(owner.request, path.replace("/writing", "/lock"), { on: "true" });
  const locked = Date.now();
  await page.keyboard.type(" and on and on");
  await expect(page.getByRole("alert").first()).toContainText(th("documents:writing.ended.right-ended"), {
    timeout: 2000,
  });
  expect(Date.now() - locked).toBeLessThan(2500);
  await expect(surface(page)).toHaveAttribute("contenteditable", "false");
  await expect(surface(page)).toContainText("Typed before the end");
  await expect(page.getByRole("button", { name: th("documents:writing.copy") })).toBeVisible();
});

test("without script a document is written in a form, and who wrote meanwhile is not written over", async ({
  pageOf,
}) => {
  const page = await pageOf(customer, { javaScriptEnabled: false });
  const path = await aDocument(page, "First words.");
  await page.goto(path);
  await page.getByRole("textbox", { name: th("documents:field.body") }).fill("First words. And a form's.");
  const other = await pageOf(vet);
  await write(other, path);
  await surface(other).click();
  await other.keyboard.press("Control+End");
  await other.keyboard.type(" The vet's.");
  await isSaved(other);
  await page.getByRole("button", { name: th("common:act.save"), exact: true }).click();
  await expect(page.getByText(wordsBefore("documents:writing.moved-on"))).toBeVisible();
  await expect(page.getByRole("textbox", { name: th("documents:field.body") })).toHaveValue(
    "First words. And a form's.",
  );
  await page.getByRole("button", { name: th("common:act.save"), exact: true }).click();
  await expect(surface(other)).toContainText("And a form's.");
});
