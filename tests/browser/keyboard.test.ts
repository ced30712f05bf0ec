import { expect, test } from "@playwright/test";
import { brand, browserOf, club } from "./support/people";
import { answered, hydrated } from "./support/waits";
import { th } from "./support/words";

test("search by keyboard: what is suggested is walked with the arrows, opened by Enter and put away by Escape", async ({
  page,
}) => {
  await page.goto("/");
  await hydrated(page);
  const field = page.getByRole("searchbox").or(page.getByRole("combobox")).first();
  await field.focus();
  const suggestionsFor = (words: string) => `suggestions?q=${encodeURIComponent(words)}`;
  await answered(page, suggestionsFor("อาหาร"), () => field.pressSequentially("อาหาร", { delay: 30 }));
  const options = page.getByRole("option");
  await expect(options.first()).toBeVisible();
  await expect(field).toHaveAttribute("aria-expanded", "true");
  await field.press("ArrowDown");
  await field.press("ArrowDown");
  await expect(options.nth(1)).toHaveAttribute("aria-selected", "true");
  await expect(field).toHaveAttribute("aria-activedescendant", (await options.nth(1).getAttribute("id")) ?? "");
  await field.press("ArrowUp");
  await expect(options.first()).toHaveAttribute("aria-selected", "true");
  await field.press("Escape");
  await expect(options).toHaveCount(0);
  await expect(field).toBeFocused();
  await field.press("End");
  await answered(page, suggestionsFor("อาหา"), () => field.press("Backspace"));
  await expect(options.first()).toBeVisible();
  await field.press("ArrowDown");
  await field.press("Enter");
  await expect(page).toHaveURL(/\/(questions|clubs|organisations|documents|ideas|people)\//);
  await expect(page.locator("h1")).toBeFocused();
});

test("the editor's toolbar is one stop for Tab and is walked with the arrows; what is pressed there meets the words", async ({
  browser,
}) => {
  const page = await (await browserOf(browser, brand)).newPage();
  await page.goto(`/ask?club=${club}`);
  const bar = page.getByRole("toolbar").first();
  const tools = bar.getByRole("button");
  await tools.first().focus();
  await page.keyboard.press("ArrowRight");
  await expect(tools.nth(1)).toBeFocused();
  await page.keyboard.press("End");
  await expect(tools.last()).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(tools.first()).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.locator(".tiptap").first()).toBeFocused();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("ทดลอง");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.press("Shift+Tab");
  await expect(tools.first()).toBeFocused();
  const pressed = await tools.first().getAttribute("aria-pressed");
  await page.keyboard.press("Enter");
  await expect(tools.first()).toHaveAttribute("aria-pressed", pressed === "true" ? "false" : "true");
  await expect(page.locator(".tiptap strong")).toHaveCount(pressed === "true" ? 0 : 1);
});

test("somebody is mentioned by keyboard, found by the name after their title", async ({ browser }) => {
  const page = await (await browserOf(browser, brand)).newPage();
  await page.goto(`/ask?club=${club}`);
  const surface = page.locator(".tiptap").first();
  await surface.focus();
  await page.keyboard.press("ControlOrMeta+a");
  await answered(page, `q=${encodeURIComponent("นารา")}`, () => page.keyboard.type("ถามหมอ @นารา"));
  const people = page.getByRole("listbox", { name: th("rich-text:editor.people") }).getByRole("option");
  await expect(people.first()).toContainText("@vet-nara");
  const there = await people.count();
  await page.keyboard.press("ArrowDown");
  await expect(people.nth(1 % there)).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowUp");
  await expect(people.first()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(surface.locator(".mention")).toHaveAttribute("data-mention", "vet-nara");
  await expect(surface).toBeFocused();
});

test("the period of the matrix is set by keyboard: arrows move a day, Enter shows it", async ({ browser }) => {
  const page = await (await browserOf(browser, brand)).newPage();
  await page.goto(`/clubs/${club}/matrix`);
  await hydrated(page);
  const from = page.getByRole("slider", { name: th("insight:filter.from") });
  await from.focus();
  const day = page.locator('[name="from"]');
  const after = new Date(Date.parse(await day.inputValue()) + 86_400_000).toISOString().slice(0, 10);
  await page.keyboard.press("ArrowRight");
  await expect(day).toHaveValue(after);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`from=${after}`));
  await expect(from).toBeFocused();
});
