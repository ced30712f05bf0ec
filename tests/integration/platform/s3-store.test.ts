import { mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import S3rver from "s3rver";
import { afterAll, beforeAll, expect, test } from "vitest";
import { diskStore } from "~/platform/storage/disk.server";
import { s3Store } from "~/platform/storage/s3.server";
import type { FileStore } from "~/platform/storage/storage.server";

const folder = mkdtempSync(join(tmpdir(), "chomrom-s3-"));
const server = new S3rver({
  address: "127.0.0.1",
  port: 0,
  silent: true,
  directory: folder,
  configureBuckets: [{ name: "chomrom", configs: [] }],
});
let stores: Record<string, FileStore> = {};

beforeAll(async () => {
  const { port } = (await server.run()) as AddressInfo;
  const s3 = { S3_ENDPOINT: `http://127.0.0.1:${port}`, S3_REGION: "us-east-1", S3_BUCKET: "chomrom" };
  stores = { disk: diskStore(folder), s3: s3Store({ ...s3, S3_KEY: "S3RVER", S3_SECRET: "S3RVER" }) };
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

test.each(["disk", "s3"])("files are kept, read and removed on %s", async (name) => {
  const store = stores[name];
  if (!store) throw new Error("no such store");
  const bytes = new TextEncoder().encode("picture");
  expect(await store.get("abc123.webp")).toBeNull();
  await store.put("abc123.webp", bytes, "image/webp");
  expect(new Uint8Array((await store.get("abc123.webp")) ?? [])).toEqual(bytes);
  await store.remove("abc123.webp");
  expect(await store.get("abc123.webp")).toBeNull();
});

test.each(["disk", "s3"])("what comes piece by piece is kept and read piece by piece on %s", async (name) => {
  const store = stores[name];
  if (!store) throw new Error("no such store");
  expect(await store.getStream("many.zip")).toBeNull();
  const piece = new Uint8Array(1_000_000).fill(7);
  let left = 12;
  const pieces = new ReadableStream<Uint8Array>({
    pull: (controller) => (left-- > 0 ? controller.enqueue(piece) : controller.close()),
  });
  expect(await store.putStream("many.zip", pieces, "application/zip")).toBe(12_000_000);
  const kept = new Uint8Array(await new Response(await store.getStream("many.zip")).arrayBuffer());
  expect([kept.length, kept.every((byte) => byte === 7)]).toEqual([12_000_000, true]);
  await store.remove("many.zip");
});

test("a key that leads elsewhere is not a key", async () => {
  await expect(diskStore(folder).get("../secret.txt")).rejects.toThrow("is not a file key");
});
