import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { chooseLocale } from "~/modules/identity/choose-locale.server";
import { signedInBy } from "~/modules/identity/signed-in-by.server";
import { anAccount, aSession } from "../../support/accounts";
import { refusalOf } from "../../support/world";

test("the chosen language goes with the person", async () => {
  const { actor, email } = await anAccount();
  const session = await aSession(email);
  expect((await chooseLocale(actor, { locale: "en" })).ok).toBe(true);
  expect((await signedInBy({ session })).locale).toBe("en");
});

test("a language the portal does not speak is refused, and guests have no account to keep one in", async () => {
  const { actor } = await anAccount();
  expect(refusalOf(await chooseLocale(actor, { locale: "xx" })).fields).toEqual({
    locale: "common:problem.does-not-fit",
  });
  expect(refusalOf(await chooseLocale(guest, { locale: "en" })).kind).toBe("forbidden");
});
