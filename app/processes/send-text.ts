import { brotliCompress, constants, gzip } from "node:zlib";
import type { Response as Answer, Request as Asked } from "express";

/** Shorter texts cost more to pack than they save. */
export const worthPacking = 2048;

const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

/** Sends a finished text as one piece with its length, packed where the reader can unpack it: a stream around it would cost more than the packing. */
export function sendText(text: string, asked: Asked, answer: Answer): void {
  const body = Buffer.from(text);
  answer.vary("Accept-Encoding");
  const packed = asked.method === "HEAD" || body.length < worthPacking ? undefined : packingFor(asked);
  if (!packed) return void answer.end(body);
  const send = (error: Error | null, small: Buffer) => {
    if (!error) answer.set("Content-Encoding", packed);
    answer.end(error ? body : small);
  };
  if (packed === "br") brotliCompress(body, quick, send);
  else gzip(body, { level: 4 }, send);
}

function packingFor(asked: Asked): "br" | "gzip" | undefined {
  if (!asked.headers["accept-encoding"]) return undefined;
  if (asked.acceptsEncodings("br")) return "br";
  return asked.acceptsEncodings("gzip") ? "gzip" : undefined;
}
