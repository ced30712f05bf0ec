// One hash of files and folders, by their names and contents.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const generated = /[/\\]db[/\\]generated$/;

export function hashOf(paths) {
  const hash = createHash("sha256");
  for (const path of paths) add(hash, path);
  return hash.digest("hex").slice(0, 24);
}

function add(hash, path) {
  if (!existsSync(path)) return;
  if (statSync(path).isDirectory()) {
    if (generated.test(path)) return;
    for (const name of readdirSync(path).sort()) add(hash.update(name), join(path, name));
  } else {
    hash.update(readFileSync(path));
  }
}
