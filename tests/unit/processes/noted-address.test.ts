import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { noteAddress, notedAddress } from "~/processes/noted-address";

test("a command finds where the portal was reached last, and does without where nothing was noted", () => {
  const folder = mkdtempSync(join(tmpdir(), "chomrom-address-"));
  expect(notedAddress(folder)).toBeUndefined();
  noteAddress(folder, "http://localhost:4000");
  noteAddress(folder, "http://localhost:4001");
  expect(notedAddress(folder)).toBe("http://localhost:4001");
  rmSync(folder, { recursive: true });
  noteAddress(folder, "http://localhost:4002");
  expect(notedAddress(folder)).toBeUndefined();
});
