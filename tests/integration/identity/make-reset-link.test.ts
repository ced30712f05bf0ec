import { expect, test } from "vitest";
import { guest, system } from "~/access/actor";
import { makeResetLink } from "~/modules/identity/make-reset-link.server";
import { setNewPassword } from "~/modules/identity/set-new-password.server";
import { unwrap } from "~/platform/result";
import { anAccount, aVisit } from "../../support/accounts";
import { aPerson, as, refusalOf } from "../../support/world";

test("whoever runs the portal makes a link that sets a new password", async () => {
  const { email } = await anAccount();
  const { url } = unwrap(await makeResetLink(system, { email }));
  const token = url.split("/").at(-1);
  expect((await setNewPassword(guest, { token, password: "ทุเรียน หมอนทอง" }, aVisit())).ok).toBe(true);
});

test("an unknown address is missing, and other people may not", async () => {
  const person = await aPerson();
  expect(refusalOf(await makeResetLink(system, { email: "nobody@example.com" })).kind).toBe("missing");
  expect(refusalOf(await makeResetLink(await as(person), { email: person.email })).kind).toBe("forbidden");
});
