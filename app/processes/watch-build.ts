import { unwatchFile, watchFile } from "node:fs";

/** Which build this is; `npm start` takes it away before it builds anew. */
const stamp = "build/.stamp";

/** Says, once, that the build a program was started from is being replaced: what it loads later may be gone. */
export function watchBuild(say: (line: string) => void, file = stamp): void {
  // looks every second, so that it works on every file system; it keeps no program alive
  watchFile(file, { interval: 1000, persistent: false }, (now, before) => {
    if (now.mtimeMs === before.mtimeMs) return;
    unwatchFile(file);
    say("The portal was built anew under this one, which may answer with errors now: stop it and start it again.");
  });
}
