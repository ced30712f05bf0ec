import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";

const port = Number(process.env.BROWSER_TEST_PORT ?? 3990);
// The configuration is read by every worker; the portal and its data folder belong to the first reading.
process.env.BROWSER_TEST_DATA ??= join(tmpdir(), `chomrom-browser-${process.pid}`);

export default defineConfig({
  testDir: "tests",
  testMatch: ["browser/**/*.test.ts", "accessibility/**/*.test.ts"],
  outputDir: "test-results/browser",
  fullyParallel: false,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  reporter: [["list"], ["json", { outputFile: "test-results/playwright.json" }]],
  use: {
    baseURL: `http://localhost:${port}`,
    browserName: "chromium",
    locale: "th-TH",
    timezoneId: "Asia/Bangkok",
    // what was done and how the page stood then; a film beside it takes a fifth of the time of every test, also of those that pass
    trace: { mode: "retain-on-failure", screenshots: false, sources: false },
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH || undefined,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  webServer: {
    command: "node bin/start.mjs",
    url: `http://localhost:${port}/readyz`,
    timeout: 300_000,
    // Whoever names the port may have a portal there already, with a demo that stands.
    reuseExistingServer: process.env.BROWSER_TEST_PORT !== undefined,
    gracefulShutdown: { signal: "SIGTERM", timeout: 30_000 },
    env: {
      PORT: String(port),
      DATA_DIR: process.env.BROWSER_TEST_DATA,
      DATABASE_URL: "",
      SEED: "demo",
      LOG_LEVEL: "warn",
      NODE_ENV: "production",
    },
  },
});
