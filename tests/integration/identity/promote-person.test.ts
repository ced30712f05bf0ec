import { expect, test } from "vitest";
import { system } from "~/access/actor";
import { administratorMade } from "~/modules/identity/events";
import { promotePerson } from "~/modules/identity/promote-person.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aPerson, as, published, refusalOf } from "../../support/world";

test("whoever runs the portal makes somebody administrator, once", async () => {
  const person = await aPerson();
  expect(unwrap(await promotePerson(system, { email: person.email }))).toMatchObject({
    handle: person.handle,
    already: false,
  });
  expect((await as(person)).administrator).toBe(true);
  expect(unwrap(await promotePerson(system, { email: person.email })).already).toBe(true);
  expect(await published(administratorMade)).toEqual([{ personId: person.id }]);
});

test("it is told whether the address has proved to be theirs", async () => {
  const person = await aPerson();
  const told = async (emailVerifiedAt: Date | null) => {
    await database.account.update({ where: { personId: person.id }, data: { emailVerifiedAt } });
    return unwrap(await promotePerson(system, { email: person.email })).confirmed;
  };
  expect(await told(null)).toBe(false);
  expect(await told(new Date())).toBe(true);
});

test("an unknown address is missing, and other people may not", async () => {
  const person = await aPerson();
  expect(refusalOf(await promotePerson(system, { email: "nobody@example.com" })).message).toBe(
    "identity:problem.no-account",
  );
  expect(refusalOf(await promotePerson(await as(person), { email: person.email })).kind).toBe("forbidden");
});
