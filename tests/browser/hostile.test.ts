import { type BrowserContext, expect, test } from "@playwright/test";
import { each, line, look, lookThrough, noPayloads, payloads, tell, watched } from "./support/hostile";
import { administrator, browserOf, send } from "./support/people";

const about = "Filler, so that the text is long enough for its field.";
const stamp = Date.now().toString(36);

test.skip(payloads.length === 0, noPayloads);
test.setTimeout(240_000);

/** A club's story as the plain text area sends it, and every other one as the editor does. */
function storyOf(payload: string, index: number): Record<string, string> {
  if (index % 8 === 0) return { story: payload };
  const text = { type: "text", text: payload, marks: [{ type: "link", attrs: { href: payload } }] };
  return { storyJson: JSON.stringify({ type: "doc", content: [{ type: "paragraph", content: [text] }] }) };
}

async function aRoom(context: BrowserContext): Promise<{ slug: string; id: string; question: string }> {
  const slug = `hostile-${stamp}`;
  const hidden = { visibility: "private", entry: "invitation" };
  await send(context.request, "/clubs/new", { name: `Hostile ${stamp}`, slug, ...hidden });
  const asking = await (await context.request.get(`/ask?club=${slug}`)).text();
  const id = /name="clubId" value="(\d+)"/.exec(asking)?.[1] ?? "";
  const question = await send(context.request, "/ask", { clubId: id, title: "A place for hostile texts", body: about });
  return { slug, id, question: /\/questions\/\d+/.exec(question)?.[0] ?? "" };
}

test("questions, answers and comments with hostile texts execute nothing", async ({ browser }) => {
  const context = await browserOf(browser, administrator);
  const { slug, id, question } = await aRoom(context);
  const asked: string[] = [];
  await each(async (payload, index) => {
    const title = line(`${payload} ${about}`, 140);
    const path = await tell(context.request, "/ask", { clubId: id, title, body: `${about}\n\n${payload}` });
    if (path && index % 9 === 0) asked.push(path);
    await tell(context.request, question, { body: `${payload}\n\n${about}` });
    await tell(context.request, `${question}/comments`, { body: line(`${payload} ${about}`, 1900) });
  });
  const page = await context.newPage();
  const bad = watched(page);
  expect(asked.length).toBeGreaterThan(15);
  await lookThrough(page, question);
  await look(page, [...asked, `${question}/comments`]);
  await lookThrough(page, `/clubs/${slug}/questions`);
  expect(bad).toEqual([]);
  await context.close();
});

test("names of clubs, organisations, topics and files, and what people tell of themselves execute nothing", async ({
  browser,
}) => {
  const context = await browserOf(browser, administrator);
  const { request } = context;
  const slug = `hostile-names-${stamp}`;
  await send(request, "/clubs/new", { name: `Names ${stamp}`, slug, visibility: "private", entry: "invitation" });
  const seen: string[] = [];
  await each(async (payload, index) => {
    const name = line(payload, 60);
    await tell(request, `/clubs/${slug}/new-topic`, { slug: `t-${index}`, name, about: line(payload, 600) });
    if (index % 4 !== 0) return;
    const own = `hostile-${stamp}-${index}`;
    const words = { name: line(payload, 80), tagline: line(payload, 140), ...storyOf(payload, index) };
    seen.push(await tell(request, "/clubs/new", { ...words, slug: own, visibility: "private", entry: "invitation" }));
    const told = {
      about: line(payload, 1900),
      website: line(payload, 190),
      province: line(payload, 60),
      title: line(payload, 80),
    };
    seen.push(
      await tell(request, "/organisations/new", {
        ...told,
        name: line(payload, 80),
        slug: own,
        kind: "brand",
        website: "",
      }),
    );
    const file = { name: line(payload, 100), mimeType: "image/svg+xml", buffer: Buffer.from(payload) };
    expect((await request.post("/files", { multipart: { file } })).status()).toBe(422);
  });
  const page = await context.newPage();
  const bad = watched(page);
  expect(seen.filter(Boolean).length).toBeGreaterThan(40);
  await look(page, [`/ask?club=${slug}`, ...seen.filter((path, index) => path && index % 3 === 0)]);
  for (const path of seen.filter((one) => one.includes("/clubs/")).slice(0, 2)) {
    await page.goto(`${path}/settings`);
    const story = page.locator(".rich-surface");
    await story.fill("Told anew in the editor.");
    await page.locator('main button:not([type="button"])').last().click();
    await expect(page).toHaveURL(path);
    await page.goto(`${path}/about`);
    await expect(page.locator("main")).toContainText("Told anew in the editor.");
  }
  for (let from = 0; from < payloads.length; from += 40) {
    await tell(request, "/settings/profile", {
      about: line(
        payloads
          .slice(from, from + 40)
          .map((one) => line(one, 15))
          .join(" "),
        600,
      ),
      province: line(payloads[from] ?? "", 60),
    });
    await look(page, ["/people/preeya-chomrom"]);
  }
  await lookThrough(page, "/clubs?show=mine");
  await lookThrough(page, "/organisations");
  expect(bad).toEqual([]);
  await context.close();
});

test("people's names execute nothing, in their own frame, on their page and beside what they wrote", async ({
  browser,
}) => {
  const context = await browserOf(browser, "nut-corgi@demo.chomrom.example");
  const { request } = context;
  const page = await context.newPage();
  const bad = watched(page);
  let taken = 0;
  for (const [index, payload] of payloads.entries()) {
    await tell(request, "/settings/account", { name: line(payload, 80), handle: "nut-corgi" });
    if (index % 10 !== 0) continue;
    await look(page, ["/people/nut-corgi"]);
    taken += Number((await page.locator("main h1").textContent()) !== "นัทธมน");
  }
  expect(taken).toBeGreaterThan(10);
  await look(page, ["/clubs/dog-lovers/people", "/clubs/dog-lovers/questions", "/search?q=corgi"]);
  await tell(request, "/settings/account", { name: "นัทธมน", handle: "nut-corgi" });
  expect(bad).toEqual([]);
  await context.close();
});

test("hostile addresses of searches and questions execute nothing", async ({ page }) => {
  const bad = watched(page);
  for (const [index, payload] of payloads.entries()) {
    const q = encodeURIComponent(line(payload, 300));
    if (index % 4 === 0) await look(page, [`/search?q=${q}`]);
    if (index % 12 === 0)
      await look(page, [
        `/questions/1-${q}`,
        `/clubs/${encodeURIComponent(line(payload, 40))}`,
        `/sign-in?returnTo=${q}`,
      ]);
  }
  expect(bad).toEqual([]);
});
