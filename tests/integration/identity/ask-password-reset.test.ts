import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { askPasswordReset } from "~/modules/identity/ask-password-reset.server";
import { anAccount, aVisit } from "../../support/accounts";
import { lettersWaiting, refusalOf } from "../../support/world";

test("a letter goes to a known address, in its owner's language; an unknown one is answered alike", async () => {
  const { email } = await anAccount();
  for (const one of [email, "nobody@example.com"]) {
    expect(await askPasswordReset(guest, { email: one }, aVisit({ locale: "en" }))).toEqual({ ok: true, value: null });
  }
  const letters = await lettersWaiting();
  expect(letters.slice(1).map(({ to, subject }) => [to, subject])).toEqual([[email, "ตั้งรหัสผ่านใหม่ที่ชมรม"]]);
});

test("what is no address is refused", async () => {
  expect(refusalOf(await askPasswordReset(guest, { email: "" }, aVisit())).kind).toBe("invalid");
});

test("one address gets only so many letters in an hour", async () => {
  for (let tries = 0; tries < 5; tries += 1) await askPasswordReset(guest, { email: "a@example.com" }, aVisit());
  expect(refusalOf(await askPasswordReset(guest, { email: "a@example.com" }, aVisit())).kind).toBe("too-many");
});
