import { expect, type Page } from "@playwright/test";
import { club } from "./people";
import { th, wordsBefore } from "./words";

/** Asks the dog lovers' club and returns where the question stands; `of` names whom it is asked of. */
export async function ask(page: Page, { title, text, of = "" }: { title: string; text: string; of?: string }) {
  await page.goto(`/ask?club=${club}${of && `&of=${of}`}`);
  await page.getByLabel(th("ask:question"), { exact: true }).fill(title);
  await page.locator(".ProseMirror").fill(text);
  await page.getByRole("button", { name: th("ask:send"), exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(title);
  return new URL(page.url()).pathname;
}

/** Answers as the first of the voices that one may choose. */
export async function answer(page: Page, path: string, text: string) {
  await page.goto(path);
  await page.getByRole("radio").first().check();
  await page.locator(".ProseMirror").fill(text);
  await page.getByRole("button", { name: th("knowledge:answer.send") }).click();
  await expect(page.getByRole("article").filter({ hasText: text })).toBeVisible();
}

/** The asker accepts an answer of each of two sides. */
export async function acceptOfTwoSides(page: Page, path: string) {
  await page.goto(path);
  const acceptances = page.getByRole("button", { name: wordsBefore("knowledge:act.accept") });
  await expect(acceptances).toHaveCount(2);
  for (const left of [1, 0]) {
    await acceptances.first().click();
    await expect(acceptances).toHaveCount(left);
  }
  await expect(page.getByText(wordsBefore("knowledge:accepted.of"))).toHaveCount(2);
}
