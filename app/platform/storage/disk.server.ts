import { mkdir, open, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import type { ReadableStream as NodeStream } from "node:stream/web";
import type { FileStore } from "./storage.server";

/** Keeps files under the data folder; a file appears whole or not at all. */
export function diskStore(dataDir: string): FileStore {
  const pathOf = (key: string) => {
    if (!/^[a-z0-9]+\.[a-z0-9]+$/.test(key)) throw new Error(`"${key}" is not a file key.`);
    return join(dataDir, "files", key.slice(0, 2), key);
  };
  return {
    async put(key, bytes) {
      await whole(pathOf(key), (part) => writeFile(part, bytes));
    },
    async putStream(key, pieces) {
      const path = pathOf(key);
      await whole(path, (part) => writeFile(part, Readable.fromWeb(pieces as NodeStream)));
      return (await stat(path)).size;
    },
    async get(key) {
      return unlessMissing(readFile(pathOf(key)));
    },
    async getStream(key) {
      const file = await unlessMissing(open(pathOf(key)));
      return file && (Readable.toWeb(file.createReadStream()) as ReadableStream<Uint8Array>);
    },
    async remove(key) {
      await rm(pathOf(key), { force: true });
    },
  };
}

/** On a full disk nothing is left of what could not be written. */
async function whole(path: string, write: (part: string) => Promise<void>): Promise<void> {
  const part = `${path}.part`;
  await mkdir(dirname(path), { recursive: true });
  try {
    await write(part);
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

async function unlessMissing<Found>(looked: Promise<Found>): Promise<Found | null> {
  try {
    return await looked;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}
