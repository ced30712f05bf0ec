// npm run bench: measures the built portal. Figures go to stdout, everything else to stderr.
import { prepare } from "./support/prepare.mjs";

await prepare({ say: console.error });
process.env.NODE_ENV = "production";
process.setSourceMapsEnabled(true);
// "npm run bench -- documents" measures writing together.
const documents = process.argv[2] === "documents";
process.argv.splice(2, documents ? 1 : 0, documents ? "bench-documents" : "bench");
await import("../build/server/command-line.js");
