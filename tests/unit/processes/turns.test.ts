import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Turns } from "~/processes/turns";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Work that is done when it is told. */
function slow(name: string, begun: string[]) {
  let end = (_error?: Error) => {};
  const ended = new Promise<void>((resolve, reject) => {
    end = (error) => (error ? reject(error) : resolve());
  });
  const work = () => {
    begun.push(name);
    return ended;
  };
  return { work, end: (error?: Error) => end(error) };
}

it("lets so many in at once, and the others in the order they came", async () => {
  const begun: string[] = [];
  const turns = new Turns(2, 500);
  const works = ["one", "two", "three", "four"].map((name) => slow(name, begun));
  const taken = works.map(({ work }) => turns.take(work));
  await vi.advanceTimersByTimeAsync(0);
  expect(begun).toEqual(["one", "two"]);
  expect(turns.queued).toBe(2);
  works[1]?.end();
  await vi.advanceTimersByTimeAsync(0);
  expect(begun).toEqual(["one", "two", "three"]);
  for (const { end } of works) end();
  await Promise.all(taken);
  expect(begun).toEqual(["one", "two", "three", "four"]);
});

it("a turn is handed on also when the work fails", async () => {
  const begun: string[] = [];
  const turns = new Turns(1, 500);
  const [first, second] = [slow("first", begun), slow("second", begun)];
  const failed = expect(turns.take(first.work)).rejects.toThrow("broken");
  const next = turns.take(second.work);
  first.end(new Error("broken"));
  await failed;
  second.end();
  await next;
  expect(begun).toEqual(["first", "second"]);
});

it("whoever takes too long holds nobody up, and gives nothing back twice", async () => {
  const begun: string[] = [];
  const turns = new Turns(1, 500);
  const [long, short, last] = ["long", "short", "last"].map((name) => slow(name, begun));
  const taken = [long, short, last].map((one) => turns.take(one?.work ?? (() => Promise.resolve())));
  await vi.advanceTimersByTimeAsync(499);
  expect(begun).toEqual(["long"]);
  await vi.advanceTimersByTimeAsync(1);
  expect(begun).toEqual(["long", "short"]);
  long?.end();
  await vi.advanceTimersByTimeAsync(0);
  expect(begun).toEqual(["long", "short"]);
  short?.end();
  await vi.advanceTimersByTimeAsync(0);
  expect(begun).toEqual(["long", "short", "last"]);
  last?.end();
  await Promise.all(taken);
});
