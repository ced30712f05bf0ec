import { expect, test } from "vitest";
import { givenIn } from "~/platform/http/form.server";

test("an address fills in the field that is asked for, whole but not endless, and nothing else", () => {
  const address = (reason: string) => `https://x.example/a?act=retire&${new URLSearchParams({ reason })}`;
  expect(givenIn(address("The law has changed & so."), "reason")).toEqual({ reason: "The law has changed & so." });
  expect(givenIn(address("x".repeat(900)), "reason")).toEqual({ reason: "x".repeat(500) });
  expect(givenIn(address(""), "reason")).toEqual({});
});
