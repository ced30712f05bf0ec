// npm test: from a fresh clone to every test run, the browser's too. Ends with one line that adds them up.
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkSteps, unitReport } from "./support/check-steps.mjs";
import { closingLine, countPlaywright, countVitest } from "./support/count-results.mjs";
import { prepare, root } from "./support/prepare.mjs";
import { commandOf, runSteps } from "./support/steps.mjs";

const browserReport = "test-results/playwright.json";

await prepare({ build: false });
rmSync(`${root}/test-results`, { recursive: true, force: true });
const ok = (await runSteps(checkSteps())) && (await buildOnce()) && (await browserTests());

console.log();
console.log(closingLine([countVitest(unitReport), countPlaywright(browserReport)], ok));
process.exit(ok ? 0 : 1);

async function buildOnce() {
  await prepare();
  return true;
}

async function browserTests() {
  const { findBrowser } = await import("./support/find-browser.mjs");
  const browser = await findBrowser();
  if (!browser) {
    console.error("No Chromium could be found or installed: install Chromium or Chrome, or name it in CHROMIUM_PATH.");
    return false;
  }
  const dataDir = mkdtempSync(join(tmpdir(), "chomrom-browser-"));
  chmodSync(dataDir, 0o755);
  const env = { CHROMIUM_PATH: browser, BROWSER_TEST_DATA: dataDir, PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport };
  const playwright = commandOf("@playwright/test", "playwright");
  const passed = await runSteps([["Browser and accessibility tests", playwright, ["test"], env]]);
  rmSync(dataDir, { recursive: true, force: true });
  return passed;
}
