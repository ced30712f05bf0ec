import { describe, expect, it } from "vitest";
import { weave } from "~/ui/weave";

const loom = { width: 360, height: 92, amount: 40 };
const mix = { buyer: 50, seller: 40, neutral: 10 };
const sides = (counts: typeof mix) => weave(7, counts, loom).map((thread) => thread.side);

describe("weave", () => {
  it("gives the same cloth for the same seed and mix, another for another seed", () => {
    expect(weave(7, mix, loom)).toEqual(weave(7, mix, loom));
    expect(weave(8, mix, loom)).not.toEqual(weave(7, mix, loom));
  });

  it("shows the mix", () => {
    const woven = sides(mix);
    const share = (side: string) => woven.filter((one) => one === side).length / woven.length;
    expect(share("buyer")).toBeCloseTo(0.5, 1);
    expect(share("seller")).toBeCloseTo(0.4, 1);
    expect(share("neutral")).toBeCloseTo(0.1, 1);
    expect(new Set(sides({ buyer: 0, seller: 3, neutral: 0 }))).toEqual(new Set(["seller"]));
  });

  it("changes little when the mix changes little", () => {
    const before = sides(mix);
    const after = sides({ ...mix, neutral: 12 });
    expect(before.filter((side, place) => side !== after[place]).length).toBeLessThanOrEqual(2);
  });

  it("weaves an empty club too", () => {
    expect(weave(1, { buyer: 0, seller: 0, neutral: 0 }, loom)).toHaveLength(40);
  });
});
