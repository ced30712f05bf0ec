import { expect, test } from "vitest";
import { signOfLife } from "~/platform/jobs/dead-workers.server";
import { restIsWished, whileWorkersRest } from "~/platform/jobs/workers-rest.server";

test("what wants no job beside it waits until every worker rests, and none begins before it has ended", async () => {
  const first = await signOfLife();
  const second = await signOfLife();
  const seen: string[] = [];
  let end = () => {};
  const alone = whileWorkersRest(async () => {
    seen.push("alone");
    await new Promise<void>((resolve) => {
      end = resolve;
    });
  });
  await expect.poll(restIsWished).toBe(true);
  expect(await signOfLife()).toBeNull();
  await first?.stop();
  expect(seen).toEqual([]);
  await second?.stop();
  await expect.poll(() => seen).toEqual(["alone"]);
  expect([await restIsWished(), await signOfLife()]).toEqual([false, null]);
  end();
  await alone;
  const again = await signOfLife();
  expect(again).not.toBeNull();
  await again?.stop();
});

test("workers go on also when what they rested for fails", async () => {
  await expect(whileWorkersRest(() => Promise.reject(new Error("It broke.")))).rejects.toThrow("It broke.");
  const sign = await signOfLife();
  expect(sign).not.toBeNull();
  await sign?.stop();
});
