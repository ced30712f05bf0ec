import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { diskStore } from "~/platform/storage/disk.server";

const folder = mkdtempSync(join(tmpdir(), "chomrom-files-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a file that could not be written whole leaves nothing behind", async () => {
  const store = diskStore(folder);
  const pieces = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode("the first half")),
    pull: (controller) => controller.error(new Error("The disk is full.")),
  });
  await expect(store.putStream("abc1.zip", pieces, "application/zip")).rejects.toThrow("The disk is full.");
  expect(readdirSync(join(folder, "files", "ab"))).toEqual([]);
  expect(await store.get("abc1.zip")).toBeNull();
});
