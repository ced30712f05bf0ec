import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { line, look, lookThrough, noPayloads, payloads, watched } from "./support/hostile";

test.skip(payloads.length === 0, noPayloads);
test.setTimeout(240_000);

const filler = "Filler, so that the text is long enough for its field.";
const date = "2011-04-05T10:00:00.000";
// What XML cannot hold at all is left out; everything else of a payload arrives.
const attribute = (text: string) =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD]/g, "")
    .replace(/[&<>"\n\r\t]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const row = (values: Record<string, string | number>) =>
  `  <row ${Object.entries(values)
    .map(([name, value]) => `${name}="${attribute(String(value))}"`)
    .join(" ")} />`;
const file = (root: string, rows: readonly string[]) =>
  `<?xml version="1.0" encoding="utf-8"?>\n<${root}>\n${rows.join("\n")}\n</${root}>\n`;

/** A dump in which every text that people wrote is a payload. */
function writeDump(folder: string) {
  const users = payloads.map((payload, index) =>
    row({
      Id: index + 1,
      CreationDate: date,
      DisplayName: line(payload, 30),
      Location: line(payload, 60),
      WebsiteUrl: `javascript:alert(${index})`,
      AboutMe: payload,
    }),
  );
  const questions = payloads.map((payload, index) =>
    row({
      Id: index + 1,
      PostTypeId: 1,
      CreationDate: date,
      Score: 1,
      Title: line(`${payload} ${filler}`, 140),
      Body: `<p>${filler}</p>${payload}`,
      Tags: `<t${index % 9}>`,
      AnswerCount: index === 0 ? payloads.length : 0,
      CommentCount: index === 0 ? payloads.length : 0,
      OwnerUserId: index + 1,
      OwnerDisplayName: line(payload, 30),
    }),
  );
  const answers = payloads.map((payload, index) =>
    row({
      Id: payloads.length + index + 1,
      PostTypeId: 2,
      ParentId: 1,
      CreationDate: date,
      Score: 0,
      Body: `${payload}<p>${filler}</p>`,
      OwnerDisplayName: line(payload, 30),
    }),
  );
  const comments = payloads.map((payload, index) =>
    row({ Id: index + 1, PostId: 1, Score: 0, Text: payload, CreationDate: date, UserId: index + 1 }),
  );
  writeFileSync(join(folder, "Users.xml"), file("users", users));
  writeFileSync(join(folder, "Posts.xml"), file("posts", [...questions, ...answers]));
  writeFileSync(join(folder, "Comments.xml"), file("comments", comments));
}

test("an imported community of hostile texts executes nothing", async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), "chomrom-hostile-"));
  const slug = `hostile-import-${Date.now().toString(36)}`;
  try {
    writeDump(folder);
    const words = ["import", "stack-exchange", folder, "--club", slug, "--create", "--site", "hostile.example"];
    const env = { ...process.env, DATA_DIR: process.env.BROWSER_TEST_DATA ?? "", DATABASE_URL: "" };
    const imported = spawnSync(process.execPath, ["bin/portal.mjs", ...words], { env, encoding: "utf8" });
    expect(imported.status, imported.stdout + imported.stderr).toBe(0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const bad = watched(page);
  await look(page, [`/clubs/${slug}`, `/clubs/${slug}/people`]);
  await lookThrough(page, `/clubs/${slug}/questions`);
  await page.goto(`/clubs/${slug}/questions`);
  const address = (index: number) => page.locator('main a[href^="/questions/"]').nth(index).getAttribute("href");
  const some = [await address(0), await address(4), await address(9)].map((path) => path ?? "");
  await look(page, [...some, ...some.map((path) => `${path.replace(/-.*$/, "")}/history`)]);
  expect(bad).toEqual([]);
});
