// What `npm run check` runs, in order; `npm test` begins with the same.
import { commandOf, together } from "./steps.mjs";

export const unitReport = "test-results/vitest.json";

export const checkSteps = () => [
  ["Format and lint (Biome)", commandOf("@biomejs/biome", "biome"), ["check", "--error-on-warnings", "."]],
  together(
    ["Lint with types (ESLint)", commandOf("eslint"), [".", "--max-warnings", "0"]],
    ["Types", commandOf("typescript", "tsc"), ["--noEmit"]],
    ["Map of the house", commandOf("dependency-cruiser", "depcruise"), ["app", "prisma", "--output-type", "err"]],
    ["Unused code", commandOf("knip"), []],
  ),
  [
    "Architecture, unit and integration tests",
    commandOf("vitest"),
    ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${unitReport}`],
  ],
];
