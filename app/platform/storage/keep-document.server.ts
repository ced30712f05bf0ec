import { randomBytes } from "node:crypto";
import type { Transaction } from "../db/database.server";
import { Refusal } from "../result";
import { largestImage, reencoded } from "./keep-image.server";
import { storage } from "./storage.server";

const types = { pdf: "application/pdf", webp: "image/webp" } as const;

/** A paper whose bytes are in the store, and which nothing points to yet. */
export type StoredDocument = { key: string; bytes: number; mediaType: string };

/**
 * Puts an uploaded paper into the store: a PDF as it came, a picture as WebP without its metadata; never inside a
 * transaction. Its key is of another form than a picture's, so that the public route for files never serves it.
 * Refuses anything else with the field "file".
 */
export async function storeDocument(file: Uint8Array): Promise<StoredDocument> {
  if (file.byteLength > largestImage)
    throw new Refusal("invalid", "common:problem.check-form", { file: "common:problem.file-too-large" });
  const isPdf = new TextDecoder("latin1").decode(file.subarray(0, 5)) === "%PDF-";
  const kept = isPdf ? file : (await reencoded(file, { edge: 2400, problem: "common:problem.not-a-document" })).data;
  const ending = isPdf ? "pdf" : "webp";
  const key = `private${randomBytes(16).toString("hex")}.${ending}`;
  await storage.put(key, kept, types[ending]);
  return { key, bytes: kept.byteLength, mediaType: types[ending] };
}

/** Writes down whose paper that is, in the caller's transaction. */
export async function keepDocument(
  db: Transaction,
  document: StoredDocument,
  by: { ownerId: number; now: Date },
): Promise<void> {
  await db.storedFile.create({ data: { ...document, ownerId: by.ownerId, createdAt: by.now } });
}
