// npm run portal -- <command>: the command line. What it prints may be read by a program, so that we speak on stderr.
import { prepare } from "./support/prepare.mjs";

await prepare({ say: console.error });
process.env.NODE_ENV ??= "production";
process.setSourceMapsEnabled(true);
await import("../build/server/command-line.js");
