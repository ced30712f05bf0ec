import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { askDeparture } from "~/modules/identity/ask-departure.server";
import { departureUndone } from "~/modules/identity/events";
import { undoDeparture } from "~/modules/identity/undo-departure.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { anAccount, aVisit, password } from "../../support/accounts";
import { published, refusalOf } from "../../support/world";

test("whoever changes their mind is back, and nothing comes of it any more", async () => {
  const { actor, id } = await anAccount();
  const { handle } = await database.person.findUniqueOrThrow({ where: { id } });
  unwrap(await askDeparture(actor, { confirmation: handle, current: password }, aVisit()));
  unwrap(await undoDeparture(actor, {}));
  expect((await database.account.findUniqueOrThrow({ where: { personId: id } })).leavesAt).toBeNull();
  expect(await database.departure.count({ where: { undoneAt: null } })).toBe(0);
  expect(await published(departureUndone)).toEqual([{ personId: id }]);
});

test("who does not leave has nothing to take back, and a guest may not", async () => {
  const { actor } = await anAccount();
  expect(refusalOf(await undoDeparture(actor, {})).message).toBe("identity:problem.leaves-not");
  expect(refusalOf(await undoDeparture(guest, {})).kind).toBe("forbidden");
});
