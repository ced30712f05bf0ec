import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { FileStore } from "./storage.server";

/** Keeps files under the data folder; a file appears whole or not at all. */
export function diskStore(dataDir: string): FileStore {
  const pathOf = (key: string) => {
    if (!/^[a-z0-9]+\.[a-z0-9]+$/.test(key)) throw new Error(`"${key}" is not a file key.`);
    return join(dataDir, "files", key.slice(0, 2), key);
  };
  return {
    async put(key, bytes) {
      const path = pathOf(key);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(`${path}.part`, bytes);
      await rename(`${path}.part`, path);
    },
    async get(key) {
      try {
        return await readFile(pathOf(key));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
        throw error;
      }
    },
    async remove(key) {
      await rm(pathOf(key), { force: true });
    },
  };
}
