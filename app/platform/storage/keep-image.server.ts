import { randomBytes } from "node:crypto";
import sharp from "sharp";
import type { Transaction } from "../db/database.server";
import { Refusal } from "../result";
import { storage } from "./storage.server";

/** Largest upload, in bytes. */
export const largestImage = 10 * 1024 * 1024;
const longestEdge = 2000;

/** A picture whose bytes are in the store, and which nothing points to yet. */
export type StoredImage = { key: string; bytes: number; width: number; height: number };

/**
 * Re-encodes an uploaded picture as WebP (upright, without its metadata, at most 2000 px on its longer edge, cut to a
 * square when asked) and puts it into the store: slow, so never inside a transaction.
 * Nothing of the sent bytes survives. Refuses what is not a picture with the field "file".
 */
export async function storeImage(
  bytes: Uint8Array,
  shape: { edge?: number; square?: boolean } = {},
): Promise<StoredImage> {
  if (bytes.byteLength > largestImage)
    throw new Refusal("invalid", "common:problem.check-form", { file: "common:problem.image-too-large" });
  const { data, info } = await reencoded(bytes, {
    edge: shape.edge ?? longestEdge,
    square: shape.square,
    problem: "common:problem.not-an-image",
  });
  const key = `${randomBytes(12).toString("hex")}.webp`;
  await storage.put(key, data, "image/webp");
  return { key, bytes: info.size, width: info.width, height: info.height };
}

/** Writes down whose picture that is, in the caller's transaction. */
export async function keepImage(
  db: Transaction,
  image: StoredImage,
  by: { ownerId: number; now: Date },
): Promise<{ key: string; src: string; width: number; height: number }> {
  const { key, bytes, width, height } = image;
  await db.storedFile.create({
    data: { key, ownerId: by.ownerId, mediaType: "image/webp", bytes, width, height, createdAt: by.now },
  });
  return { key, src: `/files/${key}`, width, height };
}

/** A picture as WebP, upright and without its metadata; what is no picture is refused with the field "file". */
export async function reencoded(
  bytes: Uint8Array,
  { edge, square = false, problem }: { edge: number; square?: boolean | undefined; problem: string },
) {
  try {
    return await sharp(bytes, { limitInputPixels: 50_000_000, failOn: "error" })
      .rotate()
      .resize(edge, edge, square ? { fit: "cover" } : { fit: "inside", withoutEnlargement: true })
      .webp({ quality: 82 })
      .toBuffer({ resolveWithObject: true });
  } catch {
    throw new Refusal("invalid", "common:problem.check-form", { file: problem });
  }
}
