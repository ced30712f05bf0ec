import { expect, test } from "vitest";
import { seatSideFits, sideFits, usualSeatSide, usualSide } from "~/modules/network/rules/kinds";

test("whoever sells speaks from the seller side, an association from between the sides, a buyer group from the buyers'", () => {
  expect(usualSide("brand")).toBe("seller");
  expect(usualSide("clinic")).toBe("seller");
  expect(usualSide("affiliate")).toBe("seller");
  expect(usualSide("ally")).toBe("seller");
  expect(usualSide("association")).toBe("neutral");
  expect(usualSide("sponsor")).toBe("neutral");
  expect(usualSide("buyerGroup")).toBe("buyer");
});

test("a shop may not call itself neutral, but may buy", () => {
  expect(sideFits("shop", "neutral")).toBe(false);
  expect(sideFits("shop", "buyer")).toBe(true);
  expect(sideFits("affiliate", "neutral")).toBe(false);
  expect(sideFits("ngo", "neutral")).toBe(true);
  expect(sideFits("ngo", "seller")).toBe(true);
});

test("a seat speaks from the side of its kind, or of its organisation", () => {
  expect(usualSeatSide("host", "seller")).toBe("seller");
  expect(usualSeatSide("sponsor", "seller")).toBe("neutral");
  expect(usualSeatSide("partner", "buyer")).toBe("buyer");
});

test("a neutral seat is for neutral bodies and neutral places", () => {
  expect(seatSideFits({ kind: "host", side: "neutral" }, "seller")).toBe(false);
  expect(seatSideFits({ kind: "host", side: "neutral" }, "neutral")).toBe(true);
  expect(seatSideFits({ kind: "expertBody", side: "neutral" }, "seller")).toBe(true);
  expect(seatSideFits({ kind: "host", side: "buyer" }, "seller")).toBe(true);
});
