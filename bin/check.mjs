// npm run check: everything that needs no browser, quickest first; stops at the first failure.
import { checkSteps } from "./support/check-steps.mjs";
import { prepare } from "./support/prepare.mjs";
import { runSteps } from "./support/steps.mjs";

await prepare({ build: false });
process.exit((await runSteps(checkSteps())) ? 0 : 1);
