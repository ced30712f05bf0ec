import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const fileIn = (dataDir: string) => join(dataDir, "address");

/** Notes in the data folder where the portal is reached: whoever runs a command later may not say PORT again. */
export function noteAddress(dataDir: string, address: string): void {
  try {
    writeFileSync(fileIn(dataDir), `${address}\n`);
  } catch {
    // nothing else is kept there when files are in S3: the folder may be missing
  }
}

/** Where the portal was reached last, if it ever ran on this data folder. */
export function notedAddress(dataDir: string): string | undefined {
  try {
    return readFileSync(fileIn(dataDir), "utf8").trim() || undefined;
  } catch {
    return undefined;
  }
}
