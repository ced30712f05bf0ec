import { expect, test } from "vitest";
import { greeting } from "~/processes/greeting";
import { tellCounting } from "~/processes/tell-counting";
import { settle } from "../../support/settle";
import { aPerson, aQuestion } from "../../support/world";

test("a portal without an administrator says how one becomes the first, and is silent afterwards", async () => {
  await aPerson();
  const said = await greeting("http://localhost:4000");
  expect(said).toContain("http://localhost:4000/sign-up");
  expect(said).toContain("person promote");
  await aPerson({ administrator: true });
  expect(await greeting("http://localhost:4000")).not.toContain("person promote");
  expect(await greeting(undefined)).not.toContain("person promote");
});

test("what is still being counted is told with how much is left, and when it is done; little is not told", async () => {
  await settle();
  const said: string[] = [];
  const say = (line: string) => void said.push(line);
  await aQuestion();
  await tellCounting(say, { from: 1000 });
  expect(said).toEqual([]);
  const told = tellCounting(say, { from: 1, every: 50 });
  await expect.poll(() => said.length).toBeGreaterThan(1);
  await settle();
  await told;
  expect(said[0]).toMatch(/still being counted \(\d+ steps left\)/);
  expect(said[1]).toMatch(/Still counting: \d+ steps left/);
  expect(said.at(-1)).toBe("Everything is counted: search and figures are complete.");
});
