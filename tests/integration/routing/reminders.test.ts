import { expect, test } from "vitest";
import { routeDueSoon } from "~/modules/routing/events";
import { takeRoute } from "~/modules/routing/take-route.server";
import { lookAfter, remind } from "~/modules/routing/watch-route.server";
import { pool } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aRoutedQuestion, hoursAfter, routesOf } from "../../support/routing-world";
import { as, published } from "../../support/world";

async function firstRoute() {
  const { question } = await aRoutedQuestion();
  const [first] = await routesOf(question.id);
  if (!first) throw new Error("Nobody was asked.");
  return first;
}

test("whoever was asked is reminded four hours before the time is over, at the earliest after three quarters of it", async () => {
  const first = await firstRoute();
  const { rows } = await pool.query<{ at: Date }>(
    `SELECT j.run_at AS at FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
      WHERE t.identifier = 'remind-of-route' AND (j.payload->>'routeId')::int = $1`,
    [first.id],
  );
  expect(rows.map(({ at }) => at)).toEqual([hoursAfter(first.dueAt, -4)]);
});

test("who took it is reminded too, once; who is late is not", async () => {
  const first = await firstRoute();
  unwrap(await takeRoute(await as({ id: first.personId }), { routeId: first.id }));
  for (const again of [3, 2]) await remind(first.id, hoursAfter(first.dueAt, -again));
  expect(await published(routeDueSoon)).toEqual([
    expect.objectContaining({ routeId: first.id, personId: first.personId, dueAt: first.dueAt.toISOString() }),
  ]);
  const late = await firstRoute();
  await lookAfter(late.id, late.dueAt);
  await remind(late.id, hoursAfter(late.dueAt, -1));
  expect(await published(routeDueSoon)).toHaveLength(1);
});
