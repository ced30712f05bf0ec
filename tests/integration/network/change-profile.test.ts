import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { changeProfile } from "~/modules/network/change-profile.server";
import { profileChanged } from "~/modules/network/events";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aPerson, as, published, refusalOf } from "../../support/world";

test("a person tells about themself, and may tell something else later", async () => {
  const person = await aPerson();
  unwrap(await changeProfile(await as(person), { about: "เลี้ยงหมาสองตัว", province: "ลำปาง", languages: ["th", "en"] }));
  unwrap(await changeProfile(await as(person), { about: "เลี้ยงหมาสามตัว", province: "ลำปาง", languages: "th" }));
  const profile = await database.profile.findUniqueOrThrow({ where: { personId: person.id } });
  expect(profile).toMatchObject({ about: "เลี้ยงหมาสามตัว", languages: ["th"] });
  expect(await published(profileChanged)).toEqual([{ personId: person.id }, { personId: person.id }]);
});

test("a guest has no profile", async () => {
  expect(refusalOf(await changeProfile(guest, { about: "x" })).kind).toBe("forbidden");
});

test("a profile has its measure", async () => {
  const refusal = refusalOf(
    await changeProfile(await as(await aPerson()), { about: "ก".repeat(601), languages: ["thai language"] }),
  );
  expect(refusal.fields.about).toBe("common:problem.too-long");
});
