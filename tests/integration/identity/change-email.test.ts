import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { accountSettings } from "~/modules/identity/account-settings.server";
import { changeEmail } from "~/modules/identity/change-email.server";
import { anAccount, aVisit, password } from "../../support/accounts";
import { lettersWaiting, refusalOf } from "../../support/world";

test("a letter goes to the new address; the old one stays until it is answered", async () => {
  const { actor, email } = await anAccount();
  expect(await changeEmail(actor, { email: "new@example.com", current: password }, aVisit())).toEqual({
    ok: true,
    value: null,
  });
  expect((await lettersWaiting()).at(-1)).toMatchObject({ to: "new@example.com", subject: "ยืนยันอีเมลใหม่ของคุณที่ชมรม" });
  expect(await accountSettings(actor)).toMatchObject({ email, waitingEmail: "new@example.com" });
});

test("the address of somebody else is answered alike, and its owner is told", async () => {
  const [one, other] = [await anAccount(), await anAccount()];
  expect(await changeEmail(one.actor, { email: other.email, current: password }, aVisit())).toEqual({
    ok: true,
    value: null,
  });
  expect((await lettersWaiting()).at(-1)).toMatchObject({ to: other.email, subject: "คุณมีบัญชีที่ชมรมอยู่แล้ว" });
});

test("the same address, no address and a wrong password are refused", async () => {
  const { actor, email } = await anAccount();
  const problems = async (form: object) =>
    refusalOf(await changeEmail(actor, { current: password, ...form }, aVisit())).fields;
  expect(await problems({ email: email.toUpperCase() })).toEqual({ email: "identity:problem.same-email" });
  expect(await problems({ email: "x@" })).toEqual({ email: "common:problem.email" });
  expect(await problems({ email: "new@example.com", current: "x" })).toEqual({
    current: "identity:problem.wrong-current",
  });
});

test("a guest may not", async () => {
  expect(refusalOf(await changeEmail(guest, { email: "new@example.com", current: password }, aVisit())).kind).toBe(
    "forbidden",
  );
});

test("only so many letters in an hour", async () => {
  const { actor } = await anAccount();
  const ask = (number: number) =>
    changeEmail(actor, { email: `new-${number}@example.com`, current: password }, aVisit());
  for (let number = 0; number < 5; number += 1) await ask(number);
  expect(refusalOf(await ask(5)).kind).toBe("too-many");
});
