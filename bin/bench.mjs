// npm run bench: measures the built portal. Figures go to stdout, everything else to stderr.
import { prepare } from "./support/prepare.mjs";

await prepare({ say: console.error });
process.env.NODE_ENV = "production";
process.setSourceMapsEnabled(true);
process.argv.splice(2, 0, "bench");
await import("../build/server/command-line.js");
