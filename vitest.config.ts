import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "~": fileURLToPath(new URL("./app", import.meta.url)) } },
  test: {
    pool: "forks",
    maxWorkers: 2,
    // Vitest puts its own BASE_URL into the environment
    env: { NODE_ENV: "test", LOG_LEVEL: "silent", TZ: "Asia/Bangkok", BASE_URL: "http://localhost:3000" },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.{ts,tsx}"],
          setupFiles: ["tests/support/strict.ts"],
          // some think for seconds, and longer where the machine is busy
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: "integration",
          isolate: false,
          include: ["tests/integration/**/*.test.{ts,tsx}"],
          globalSetup: ["tests/support/template-database.ts"],
          setupFiles: ["tests/support/strict.ts", "tests/support/worker-database.ts"],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: { name: "architecture", include: ["tests/architecture/**/*.test.ts"], testTimeout: 60_000 },
      },
    ],
  },
});
