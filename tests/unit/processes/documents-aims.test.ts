import { expect, it } from "vitest";
import { documentsProblem } from "~/processes/bench/documents/bench-documents";

const converged = {
  edits: 5000,
  writers: 8,
  drops: 40,
  kills: 2,
  overtaken: 90,
  turnedBack: 30,
  different: 0,
  lost: 0,
  letters: 9000,
  credited: 9000,
  refused: {},
};
const echoed = { writers: 50, seconds: 20, keys: 2000, median: 149, p99: 400, slowest: 900 };
const opened = { pages: 200, letters: 400_000, pageMs: 900, textMs: 1099 };

it("a run that reaches every aim has no problem", () => {
  expect(documentsProblem({ convergence: converged, echo: echoed, book: opened })).toBeUndefined();
});

it("names every aim that was missed and everything that must not be", () => {
  const problem = documentsProblem({
    convergence: { ...converged, different: 1, lost: 2, credited: 8990, refused: { 4422: 3 } },
    echo: { ...echoed, median: 150 },
    book: { ...opened, textMs: 1100 },
  });
  expect(problem?.split("\n")).toEqual([
    "1 texts differ from what is kept.",
    "2 acknowledged letters were lost.",
    "10 letters are credited to nobody or to somebody else.",
    "Honest sockets were refused: 3 with 4422.",
    "Aim missed: a key is seen after 150 ms (median), not under 150.",
    "Aim missed: 200 pages are there after 2000 ms, not under 2000.",
  ]);
});
