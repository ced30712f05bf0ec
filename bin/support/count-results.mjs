// Adds up what the reports of Vitest and Playwright say.
import { existsSync, readFileSync } from "node:fs";

const none = { passed: 0, failed: 0, skipped: 0 };
const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined);

export function countVitest(file) {
  const report = read(file);
  if (!report) return none;
  const broken = report.testResults.filter(
    (result) => result.status === "failed" && result.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

export function countPlaywright(file) {
  const stats = read(file)?.stats;
  if (!stats) return none;
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
}

/** The line that closes a test run; a step that failed without any failed test counts as one. */
export function closingLine(counts, ok) {
  const sum = (name) => counts.reduce((total, count) => total + count[name], 0);
  const failed = sum("failed") || (ok ? 0 : 1);
  return `${sum("passed")} passed, ${failed} failed, ${sum("skipped")} skipped`;
}
