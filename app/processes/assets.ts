import { existsSync, readdirSync } from "node:fs";
import { extname, resolve } from "node:path";
import express, { type RequestHandler } from "express";

const packings = { br: ".br", gzip: ".gz" } as const;

/** Serves what the build made for browsers, compressed as the build left it where the browser can read that. */
export function assets(): RequestHandler {
  const folder = resolve("build/client/assets");
  const names = new Set(existsSync(folder) ? readdirSync(folder) : []);
  const files = express.static(folder, { immutable: true, maxAge: "1y", index: false });
  return (request, response, next) => {
    const [packing] = (["br", "gzip"] as const).filter(
      (one) => request.acceptsEncodings(one) && names.has(request.path.slice(1) + packings[one]),
    );
    response.vary("Accept-Encoding");
    if (packing) {
      response.type(extname(request.path)).set("Content-Encoding", packing);
      request.url = request.path + packings[packing];
    }
    files(request, response, next);
  };
}
