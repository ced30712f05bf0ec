import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { chooseTheme } from "~/modules/identity/choose-theme.server";
import { signedInBy } from "~/modules/identity/signed-in-by.server";
import { anAccount, aSession } from "../../support/accounts";
import { refusalOf } from "../../support/world";

test("the chosen theme goes with the person, and may be left to the device again", async () => {
  const { actor, email } = await anAccount();
  const session = await aSession(email);
  await chooseTheme(actor, { theme: "dark" });
  expect((await signedInBy({ session })).viewer?.theme).toBe("dark");
  await chooseTheme(actor, { theme: "system" });
  expect((await signedInBy({ session })).viewer?.theme).toBeNull();
});

test("an unknown theme is refused, and guests have no account to keep one in", async () => {
  const { actor } = await anAccount();
  expect(refusalOf(await chooseTheme(actor, { theme: "pink" })).kind).toBe("invalid");
  expect(refusalOf(await chooseTheme(guest, { theme: "dark" })).kind).toBe("forbidden");
});
