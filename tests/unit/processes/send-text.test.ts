import { once } from "node:events";
import { request } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import express from "express";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sendText } from "~/processes/send-text";

const long = "ขนมชั้นต้องนึ่งทีละชั้น ".repeat(200);
const application = express();
application.get("/long", (asked, answer) => sendText(long, asked, answer));
application.get("/short", (asked, answer) => sendText("สั้น", asked, answer));
const server = application.listen(0, "127.0.0.1");

beforeAll(async () => {
  if (!server.listening) await once(server, "listening");
});
afterAll(() => server.close());

type Sent = { body: Buffer; length: number; packed: string | undefined; vary: string | undefined };

function ask(path: string, { accepts, method = "GET" }: { accepts?: string; method?: string } = {}): Promise<Sent> {
  const headers = accepts ? { "accept-encoding": accepts } : {};
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port, path, method, headers }, (answer) => {
      const pieces: Buffer[] = [];
      answer.on("data", (piece: Buffer) => pieces.push(piece));
      answer.on("end", () => {
        const { "content-length": length, "content-encoding": packed, vary } = answer.headers;
        resolve({ body: Buffer.concat(pieces), length: Number(length), packed, vary });
      });
    })
      .on("error", reject)
      .end();
  });
}

test("a text is sent as it is, with its length, to readers who unpack nothing", async () => {
  const { body, length, packed, vary } = await ask("/long");
  expect(body.toString()).toBe(long);
  expect(length).toBe(Buffer.byteLength(long));
  expect(packed).toBeUndefined();
  expect(vary).toBe("Accept-Encoding");
  expect((await ask("/long", { accepts: "identity" })).packed).toBeUndefined();
});

test("a text is packed as well as its reader can unpack it", async () => {
  const best = await ask("/long", { accepts: "gzip, deflate, br" });
  expect(best).toMatchObject({ packed: "br", length: best.body.length });
  expect(brotliDecompressSync(best.body).toString()).toBe(long);
  const common = await ask("/long", { accepts: "gzip" });
  expect(common).toMatchObject({ packed: "gzip", length: common.body.length });
  expect(gunzipSync(common.body).toString()).toBe(long);
});

test("what is short or only asked about is not packed", async () => {
  expect(await ask("/short", { accepts: "br" })).toMatchObject({ packed: undefined, body: Buffer.from("สั้น") });
  expect(await ask("/long", { accepts: "br", method: "HEAD" })).toMatchObject({
    packed: undefined,
    body: Buffer.alloc(0),
  });
});
