import { expect, test } from "vitest";
import { system } from "~/access/actor";
import { takeoutReady } from "~/modules/identity/events";
import { finishTakeout } from "~/modules/identity/finish-takeout.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { storage } from "~/platform/storage/storage.server";
import { settle } from "../../support/settle";
import { aPerson, as, published, refusalOf } from "../../support/world";

const packed = { bytes: 3, total: 5 };

test("packed twice, the first counts and the second is forgotten", async () => {
  const person = await aPerson();
  const { id: takeoutId } = await database.takeout.create({ data: { personId: person.id } });
  for (const key of ["takeouta.zip", "takeoutb.zip"]) await storage.put(key, new Uint8Array([1]), "application/zip");
  expect(unwrap(await finishTakeout(system, { takeoutId, key: "takeouta.zip", ...packed }))).toEqual({
    finished: true,
  });
  expect(unwrap(await finishTakeout(system, { takeoutId, key: "takeoutb.zip", ...packed }))).toEqual({
    finished: false,
  });
  await settle();
  expect(await published(takeoutReady)).toEqual([{ personId: person.id, takeoutId }]);
  expect(await storage.get("takeoutb.zip")).toBeNull();
  expect(await storage.get("takeouta.zip")).not.toBeNull();
});

test("nobody but the portal says that it is packed", async () => {
  const person = await aPerson({ administrator: true });
  expect(refusalOf(await finishTakeout(await as(person), { takeoutId: 1, key: "takeouta.zip", ...packed })).kind).toBe(
    "forbidden",
  );
});
