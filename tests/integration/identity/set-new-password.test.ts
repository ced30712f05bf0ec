import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { askPasswordReset } from "~/modules/identity/ask-password-reset.server";
import { passwordChanged } from "~/modules/identity/events";
import { setNewPassword } from "~/modules/identity/set-new-password.server";
import { signIn } from "~/modules/identity/sign-in.server";
import { signedInBy } from "~/modules/identity/signed-in-by.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { anAccount, aSession, aVisit, linkTo, password } from "../../support/accounts";
import { lettersWaiting, published, refusalOf } from "../../support/world";

const fresh = "ทุเรียน หมอนทอง ลูกใหญ่";

async function resetTokenFor(email: string): Promise<string> {
  unwrap(await askPasswordReset(guest, { email }, aVisit()));
  return (await linkTo(email)).pathname.replace("/reset-password/", "");
}

test("a new password by letter: every session ends, the old password too, and the address is proved", async () => {
  const { id, email } = await anAccount({ confirmed: false });
  const session = await aSession(email);
  const token = await resetTokenFor(email);
  unwrap(await setNewPassword(guest, { token, password: fresh }, aVisit()));
  expect((await signedInBy({ session })).viewer).toBeNull();
  expect((await signIn(guest, { email, password }, aVisit())).ok).toBe(false);
  expect((await signIn(guest, { email, password: fresh }, aVisit())).ok).toBe(true);
  expect((await database.account.findFirstOrThrow()).emailVerifiedAt).not.toBeNull();
  expect((await lettersWaiting()).at(-1)?.subject).toBe("รหัสผ่านของคุณถูกเปลี่ยนแล้ว");
  expect(await published(passwordChanged)).toEqual([{ personId: id }]);
});

test("the link works once, within an hour", async () => {
  const { email } = await anAccount();
  const late = aVisit({ now: new Date(Date.now() + 61 * 60_000) });
  const token = await resetTokenFor(email);
  expect(refusalOf(await setNewPassword(guest, { token, password: fresh }, late)).message).toBe(
    "identity:problem.link-old",
  );
  unwrap(await setNewPassword(guest, { token, password: fresh }, aVisit()));
  expect(refusalOf(await setNewPassword(guest, { token, password }, aVisit()))).toMatchObject({
    kind: "missing",
    message: "identity:problem.link-old",
  });
});

test("a weak password is refused and the link still works", async () => {
  const { email } = await anAccount();
  const token = await resetTokenFor(email);
  expect(refusalOf(await setNewPassword(guest, { token, password: email }, aVisit())).fields).toEqual({
    password: "identity:problem.password-own",
  });
  expect(refusalOf(await setNewPassword(guest, { token }, aVisit())).fields).toEqual({
    password: "common:problem.required",
  });
  expect((await setNewPassword(guest, { token, password: fresh }, aVisit())).ok).toBe(true);
});

test("guessing at links ends after sixty tries", async () => {
  const visit = aVisit();
  await Promise.all(Array.from({ length: 60 }, (_, token) => setNewPassword(guest, { token: String(token) }, visit)));
  expect(refusalOf(await setNewPassword(guest, { token: "x" }, visit)).kind).toBe("too-many");
});
