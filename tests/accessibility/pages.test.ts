import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { watched } from "../browser/support/hostile";
import { brand, browserOf, club, customer, send } from "../browser/support/people";
import { appRoutes } from "../support/route-manifest";
import { type Example, examples, type Found, type Governed, verifier, type Wished } from "./examples";
import { unnamedWords } from "./loaded-words";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const looks = [
  { lang: "th", colorScheme: "light" },
  { lang: "en", colorScheme: "dark" },
] as const;
/* Pages are opened as on the narrowest phone, and then widened. */
const phone = { width: 320, height: 640 };
const desk = { width: 1280, height: 800 };

test.describe.configure({ mode: "parallel", timeout: 600_000 });
// what is wrong is told with the page's address; to keep a trace of hundreds of pages takes longer than to look at them
test.use({ trace: "off" });

test("every route that shows a page has its example", async () => {
  const pages = (await appRoutes()).filter(({ file }) => {
    const code = readFileSync(`app/${file}`, "utf8");
    return /^export default/m.test(code) && /^export ((async )?function|\{.*) ?\bloader\b/m.test(code);
  });
  const places = {
    question: "",
    answer: "",
    comment: "",
    person: "",
    topic: "",
    joint: "",
    document: "",
    suggestion: "",
    said: "",
  };
  const nothing = {
    ...places,
    proposal: "",
    removal: "",
    duties: "",
    exit: "",
    desk: "",
    given: "",
    work: "",
    wish: "",
    remark: "",
    promise: "",
  };
  expect(Object.keys(examples(nothing)).sort()).toEqual(pages.map(({ name }) => name).sort());
});

for (const { lang, colorScheme } of looks) {
  test(`every page fits a phone and breaks no rule of WCAG 2.2 AA, ${lang}, ${colorScheme}`, async ({ browser }) => {
    const visitors = new Visitors(browser, colorScheme);
    for (const example of Object.values(examples(await written(visitors)))) {
      const page = await visitors.open(example, lang);
      // where an example leads on to another page, the wished language stays behind
      if (new URL(page.url()).searchParams.has("lang"))
        await expect.soft(page.locator("html"), example.path).toHaveAttribute("lang", lang);
      expect.soft(await widthAndMovement(page), example.path).toEqual({ overflow: 0, moving: 0 });
      await page.setViewportSize(desk);
      expect.soft(await violationsOn(page), example.path).toEqual([]);
      expect.soft(await unnamedWords(page), `${example.path}: words that its route does not name`).toEqual([]);
    }
    expect(visitors.errors.flat()).toEqual([]);
  });
}

/** By how many pixels a page is wider than its window, and how much moves for somebody who wants it still. */
const widthAndMovement = (page: Page) =>
  page.evaluate(() => ({
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    moving: document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 100).length,
  }));

/** What breaks the rules, a line for each rule. What keeps them is not written up, and no page has frames for which axe
 * would open empty pages in its other mode: a third of the time. */
async function violationsOn(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page }).options({ runOnly: rules, resultTypes: ["violations"] }).setLegacyMode();
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}

/** One browser for each person, kept from page to page. */
class Visitors {
  /** Errors of scripts and refusals by the content security policy on any page opened. */
  readonly errors: string[][] = [];
  private readonly pages = new Map<string, Promise<Page>>();
  constructor(
    private readonly browser: Browser,
    private readonly colorScheme: "light" | "dark",
  ) {}

  async open({ path, as, status = 200 }: Example, lang: string): Promise<Page> {
    const page = await this.pageOf(as ?? "");
    await page.setViewportSize(phone);
    const response = await page.goto(`${path}${path.includes("?") ? "&" : "?"}lang=${lang}`);
    expect(response?.status(), path).toBe(status);
    return page;
  }

  pageOf(email: string): Promise<Page> {
    const known = this.pages.get(email) ?? this.enter(email);
    this.pages.set(email, known);
    return known;
  }

  private async enter(email: string): Promise<Page> {
    const options = { colorScheme: this.colorScheme, viewport: desk, reducedMotion: "reduce" as const };
    const context = await (email ? browserOf(this.browser, email, options) : this.browser.newContext(options));
    const page = await context.newPage();
    this.errors.push(watched(page));
    return page;
  }
}

/** A question, an answer and a comment of the customer, and what else the examples need of the demo. */
async function written(visitors: Visitors): Promise<Found> {
  const page = await visitors.pageOf(customer);
  const { request } = page.context();
  await page.goto(`/ask?club=${club}`);
  const clubId = (await page.locator('[name="clubId"]').getAttribute("value")) ?? "";
  const body = "ลองเขียนคำถามไว้ดูหน้าต่าง ๆ ของชมรม **ตัวหนา** และ [ลิงก์](https://example.com)";
  const asked = await send(request, "/ask", { clubId, title: `คำถามสำหรับดูหน้า ${Date.now().toString(36)}`, body });
  const question = /\/questions\/\d+/.exec(asked)?.[0] ?? "";
  const answered = await send(request, question, { body });
  await send(request, `/answers/${/#answer-(\d+)/.exec(answered)?.[1]}/acceptance`, { on: "true" });
  await send((await visitors.pageOf(brand)).context().request, question, { body });
  const commented = await send(request, `${question}/comments`, { body: "ขอบคุณค่ะ" });
  await send(request, `${question}/edit`, { title: "คำถามสำหรับดูหน้า แก้แล้ว", body: `${body} แก้แล้ว`, reason: "แก้คำ" });
  const fresh = {
    kind: "series",
    title: `ชุดวิธีทำสำหรับดูหน้า ${Date.now().toString(36)}`,
    body: "## ตอนแรก\n\nเริ่ม\n\n## ตอนต่อไป\n\nจบ",
  };
  const begun = await send(request, `/clubs/${club}/documents/new`, fresh);
  const document = /\/documents\/[^?#]+/.exec(begun)?.[0] ?? "";
  for (const name of ["ก่อนแก้", "หลังแก้"]) await send(request, `${document}/versions`, { name });
  const lines = await (await request.get(`${document}/discussion/new`)).text();
  const line = { line: /line=(\d+-\d+)/.exec(lines)?.[1] ?? "", was: "ตอนแรก" };
  const about = `${document}/discussion/new`;
  const suggested = await send(request, about, { ...line, act: "change", text: "ตอนแรกสุด" });
  const said = await send(request, about, { ...line, act: "remark", remark: "เริ่มจากตรงนี้ดีไหม" });
  await page.goto(`${question}/joint-answer`);
  await page.locator("main form button").last().click();
  await page.waitForURL(/\/joint-answers\/\d+$/);
  const joint = new URL(page.url()).pathname;
  await page.goto(`/clubs/${club}`);
  const topic = (await page.locator('main a[href*="/topics/"]').first().getAttribute("href")) ?? "";
  await page.goto(`/clubs/${club}/settings/members`);
  const person = (await page.locator('a[href$="/removal"]').first().getAttribute("href")) ?? "";
  const other = await visitors.pageOf(brand);
  const theirs = { clubId, title: `คำถามที่ผู้ดูแลรับไว้ ${Date.now().toString(36)}`, body };
  const asking = /\/questions\/(\d+)/.exec(await send(other.context().request, "/ask", theirs))?.[1];
  const desk = await send(request, `/clubs/${club}/unanswered/${asking}/taking`, {});
  await other.goto("/organisations/hangsai-petfood/desk");
  const given = (await other.locator('main a[href*="/hangsai-petfood/desk/"]').first().getAttribute("href")) ?? "";
  const expert = await visitors.pageOf(verifier);
  await expert.goto("/desk");
  const work = (await expert.locator('main a[href^="/askings/"]').first().getAttribute("href")) ?? "";
  return {
    question,
    topic,
    desk,
    given,
    work,
    joint,
    document,
    suggestion: `${document}/discussion/${/#suggestion-(\d+)/.exec(suggested)?.[1]}/rejection`,
    said: `${document}/discussion/${/#remark-(\d+)/.exec(said)?.[1]}/removal`,
    person: new URL(person, page.url()).pathname,
    answer: `/answers/${/#answer-(\d+)/.exec(answered)?.[1]}`,
    comment: `/comments/${/#comment-(\d+)/.exec(commented)?.[1]}`,
    ...(await governed(visitors)),
    ...(await wished(visitors, clubId)),
  };
}

/** A wish of the customer, their remark on it, and what the brand promised. */
async function wished(visitors: Visitors, clubId: string): Promise<Wished> {
  const { request } = (await visitors.pageOf(customer)).context();
  const title = `อยากได้ถุงเล็กสำหรับดูหน้า ${Date.now().toString(36)}`;
  const words = { clubId, kind: "wishToHave", title, body: "ถุงใหญ่เก็บไม่ทันหมดอายุ", checked: "true" };
  const wish = /\/ideas\/\d+/.exec(await send(request, `/clubs/${club}/ideas/new`, words))?.[0] ?? "";
  const remarked = await send(request, `${wish}/comments`, { body: "ขอบคุณค่ะ" });
  const maker = await visitors.pageOf(brand);
  await maker.goto(`${wish}/answer`);
  const as = (await maker.locator('[name="as"]').first().getAttribute("value")) ?? "";
  const dueOn = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  const said = { kind: "committed", as, text: "จะทำถุงเล็กให้ลองก่อนสิ้นเดือน", dueOn };
  await send(maker.context().request, `${wish}/answer`, said);
  await maker.goto(wish);
  const promised = await maker.locator('a[href^="/commitments/"]').first().getAttribute("href");
  return { wish, promise: promised ?? "", remark: `/idea-comments/${/#comment-(\d+)/.exec(remarked)?.[1]}` };
}

/** Where the brand votes, writes down what a sponsor did, and may leave. */
async function governed(visitors: Visitors): Promise<Governed> {
  const page = await visitors.pageOf(brand);
  const linkOn = async (path: string, selector: string) => {
    await page.goto(path);
    return (await page.locator(selector).first().getAttribute("href")) ?? "";
  };
  return {
    proposal: await linkOn(`/clubs/${club}/proposals`, 'main li a[href*="/proposals/"]'),
    removal: await linkOn(`/clubs/${club}/proposals`, 'main li a[href*="/proposals/"]:has-text("ลบข้อความ")'),
    duties: await linkOn(`/clubs/${club}/sponsors`, 'a[href$="/duties"]'),
    exit: await linkOn("/organisations/hangsai-petfood/seats", 'a[href$="/exit"]'),
  };
}
