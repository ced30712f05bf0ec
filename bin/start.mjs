// npm start: from a fresh clone, or from any later state, to a running portal.
import { prepare } from "./support/prepare.mjs";

await prepare();
process.env.NODE_ENV ??= "production";
process.setSourceMapsEnabled(true);
await import("../build/server/portal.js");
