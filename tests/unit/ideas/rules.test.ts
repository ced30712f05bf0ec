import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { interests } from "~/modules/ideas/rules/idea-kinds";
import { stateOf } from "~/modules/ideas/rules/state";
import { evidences, weightOf } from "~/modules/ideas/rules/weight";

describe("the weight of a vote", () => {
  test.each([
    [{ interest: "none", evidence: null, seller: false }, 1],
    [{ interest: "wouldBuy", evidence: null, seller: false }, 2],
    [{ interest: "bought", evidence: null, seller: false }, 3],
    [{ interest: "uses", evidence: null, seller: false }, 4],
    [{ interest: "none", evidence: "credential", seller: false }, 3],
    [{ interest: "uses", evidence: "exchange", seller: false }, 6],
    [{ interest: "uses", evidence: "credential", seller: true }, 1],
  ] as const)("%o weighs %i", (vote, weight) => {
    expect(weightOf(vote)).toBe(weight);
  });

  test("lies between 1 and 6, is never less for a truer interest, and evidence never makes it less", () => {
    const any = fc.record({
      interest: fc.constantFrom(...interests),
      evidence: fc.constantFrom(null, ...evidences),
      seller: fc.boolean(),
    });
    fc.assert(
      fc.property(any, (vote) => {
        const weight = weightOf(vote);
        expect(weight).toBeGreaterThanOrEqual(1);
        expect(weight).toBeLessThanOrEqual(6);
        expect(weight).toBeLessThanOrEqual(weightOf({ ...vote, interest: "uses" }));
        expect(weight).toBeGreaterThanOrEqual(weightOf({ ...vote, evidence: null }));
      }),
    );
  });
});

describe("how an idea stands", () => {
  test.each([
    [[], [], "open"],
    [[], ["declined"], "declined"],
    [[], ["declined", "asksMore"], "asked"],
    [["kept"], ["declined"], "committed"],
    [["kept", "ended"], [], "committed"],
    [["ended"], ["declined"], "ended"],
    [["ended"], ["asksMore"], "asked"],
    [["kept", "shipped"], [], "shipped"],
  ] as const)("commitments %o and replies %o: %s", (commitments, replies, state) => {
    expect(stateOf({ commitments, replies })).toBe(state);
  });
});
