import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { changeEmail } from "~/modules/identity/change-email.server";
import { confirmEmail } from "~/modules/identity/confirm-email.server";
import { emailChanged, emailConfirmed } from "~/modules/identity/events";
import { mailLink } from "~/modules/identity/mail-link.server";
import { signedInBy } from "~/modules/identity/signed-in-by.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { anAccount, aVisit, linkTo, password } from "../../support/accounts";
import { lettersWaiting, published, refusalOf } from "../../support/world";

const old = { kind: "missing", message: "identity:problem.link-old", fields: {} };
const tokenIn = (link: URL) => ({ token: link.searchParams.get("token") ?? "" });

test("a guest confirms the address and is signed in; the link works once", async () => {
  const { id, link } = await anAccount({ confirmed: false });
  const now = new Date();
  const token = tokenIn(link);
  expect(await mailLink(token.token, { purposes: ["verifyEmail"], now })).toMatchObject({ purpose: "verifyEmail" });
  const { sessionToken } = unwrap(await confirmEmail(guest, token, aVisit()));
  expect((await signedInBy({ session: sessionToken ?? "" })).actor).toMatchObject({ id, confirmed: true });
  expect(await published(emailConfirmed)).toEqual([{ personId: id }]);
  expect(refusalOf(await confirmEmail(guest, token, aVisit()))).toEqual(old);
  expect(await mailLink(token.token, { purposes: ["verifyEmail"], now })).toBeNull();
});

test("one link pressed twice at once is used once", async () => {
  const { link } = await anAccount({ confirmed: false });
  const both = await Promise.all([1, 2].map(() => confirmEmail(guest, tokenIn(link), aVisit())));
  expect(both.filter((result) => result.ok)).toHaveLength(1);
});

test("an unknown link, one for something else and one of three days ago are refused", async () => {
  const { link, id } = await anAccount({ confirmed: false });
  expect(refusalOf(await confirmEmail(guest, { token: "made-up" }, aVisit()))).toEqual(old);
  expect(
    refusalOf(await confirmEmail(guest, tokenIn(link), aVisit({ now: new Date(Date.now() + 3 * 86_400_000) }))),
  ).toEqual(old);
  await database.mailToken.updateMany({ where: { personId: id }, data: { purpose: "resetPassword" } });
  expect(refusalOf(await confirmEmail(guest, tokenIn(link), aVisit()))).toEqual(old);
});

test("a new address counts once its link is opened, and the old one is told", async () => {
  const { id, actor, email } = await anAccount();
  unwrap(await changeEmail(actor, { email: "new@example.com", current: password }, aVisit()));
  const link = await linkTo("new@example.com");
  expect((await database.account.findUniqueOrThrow({ where: { personId: id } })).email).toBe(email);
  expect(unwrap(await confirmEmail(guest, tokenIn(link), aVisit())).sessionToken).toBeNull();
  expect((await database.account.findUniqueOrThrow({ where: { personId: id } })).email).toBe("new@example.com");
  expect((await lettersWaiting()).at(-1)).toMatchObject({ to: email, subject: "อีเมลของบัญชีคุณถูกเปลี่ยนแล้ว" });
  expect(await published(emailChanged)).toEqual([{ personId: id }]);
});

test("an address that somebody else took meanwhile is refused", async () => {
  const { actor } = await anAccount();
  unwrap(await changeEmail(actor, { email: "wanted@example.com", current: password }, aVisit()));
  const link = await linkTo("wanted@example.com");
  await anAccount({ email: "wanted@example.com" });
  expect(refusalOf(await confirmEmail(guest, tokenIn(link), aVisit()))).toMatchObject({
    kind: "conflict",
    message: "identity:problem.email-taken",
  });
});
