import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

const plain = ["/", "/clubs", "/search", "/sign-in", "/sign-up", "/reset-password"];
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** The first club that the list leads to, its pages, and the first question there. */
async function found(page: Page): Promise<string[]> {
  const club = await firstLink(page, "/clubs", /^\/clubs\/(?!new)[^/?]+$/);
  return [club, `${club}/people`, `${club}/organisations`, await firstLink(page, club, /^\/questions\/[^/?]+$/)];
}

async function firstLink(page: Page, from: string, shape: RegExp): Promise<string> {
  await page.goto(from);
  const links = await page.locator("main a[href]").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  const link = links.find((one) => one !== null && shape.test(one));
  if (!link) throw new Error(`${from} leads to nothing like ${shape.source}.`);
  return link;
}

for (const language of ["th", "en"]) {
  for (const colorScheme of ["light", "dark"] as const) {
    test.describe(`in ${language}, ${colorScheme}`, () => {
      test.use({ colorScheme, locale: language === "th" ? "th-TH" : "en-GB" });

      test("no page breaks a rule of WCAG 2.2 AA", async ({ page }) => {
        test.setTimeout(240_000);
        for (const path of [...plain, ...(await found(page))]) {
          await page.goto(path);
          await expect(page.locator("html")).toHaveAttribute("lang", language);
          const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
          const said = violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`,
          );
          expect.soft(said, path).toEqual([]);
        }
      });
    });
  }
}

test("pages fit a phone of 320 pixels", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of [...plain, ...(await found(page))]) {
    await page.goto(path);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect.soft(overflow, path).toBeLessThanOrEqual(0);
  }
});
