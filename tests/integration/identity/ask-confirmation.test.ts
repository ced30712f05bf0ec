import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { askConfirmation } from "~/modules/identity/ask-confirmation.server";
import { confirmEmail } from "~/modules/identity/confirm-email.server";
import { anAccount, aVisit, linkTo } from "../../support/accounts";
import { lettersWaiting, refusalOf } from "../../support/world";

test("a second letter brings a new link, and the first stops working", async () => {
  const { email, link } = await anAccount({ confirmed: false });
  expect(await askConfirmation(guest, { email, returnTo: "//evil.example" }, aVisit())).toEqual({
    ok: true,
    value: null,
  });
  const second = await linkTo(email);
  expect(second.searchParams.get("returnTo")).toBe("/");
  const press = (one: URL) => confirmEmail(guest, { token: one.searchParams.get("token") }, aVisit());
  expect([(await press(link)).ok, (await press(second)).ok]).toEqual([false, true]);
});

test("unknown and confirmed addresses are answered alike and get nothing", async () => {
  const { email } = await anAccount();
  const before = (await lettersWaiting()).length;
  for (const one of [email, "nobody@example.com"])
    expect((await askConfirmation(guest, { email: one }, aVisit())).ok).toBe(true);
  expect(await lettersWaiting()).toHaveLength(before);
});

test("what is no address is refused", async () => {
  expect(refusalOf(await askConfirmation(guest, { email: "x" }, aVisit())).fields).toEqual({
    email: "common:problem.email",
  });
});

test("one address gets only so many letters in an hour", async () => {
  const { email } = await anAccount({ confirmed: false });
  for (let tries = 0; tries < 5; tries += 1) await askConfirmation(guest, { email }, aVisit());
  expect(refusalOf(await askConfirmation(guest, { email: email.toUpperCase() }, aVisit())).kind).toBe("too-many");
});
