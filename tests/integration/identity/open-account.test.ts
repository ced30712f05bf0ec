import { expect, test } from "vitest";
import { guest, system } from "~/access/actor";
import { accountOpened } from "~/modules/identity/events";
import { openAccount } from "~/modules/identity/open-account.server";
import { database } from "~/platform/db/database.server";
import { anAccount, aVisit, linkTo, password } from "../../support/accounts";
import { lettersWaiting, published, refusalOf } from "../../support/world";

const form = { name: "สมชาย ใจดี", email: "somchai@example.com", password };

test("a guest opens an account: nothing of the password is readable, and a link is sent", async () => {
  expect(await openAccount(guest, { ...form, returnTo: "/clubs/dogs?tab=1" }, aVisit({ locale: "en" }))).toEqual({
    ok: true,
    value: null,
  });
  const account = await database.account.findUniqueOrThrow({
    where: { email: "SOMCHAI@example.com" },
    include: { person: true },
  });
  expect(account).toMatchObject({
    emailVerifiedAt: null,
    locale: "en",
    administrator: false,
    person: { name: "สมชาย ใจดี", handle: "somchai-chaidi" },
  });
  expect(account.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  const link = await linkTo(form.email);
  expect([link.pathname, link.searchParams.get("returnTo")]).toEqual(["/verify-email", "/clubs/dogs?tab=1"]);
  const [token] = await database.mailToken.findMany();
  expect(token?.id).not.toContain(link.searchParams.get("token"));
});

test("it is written down as an event", async () => {
  const { id } = await anAccount();
  expect(await published(accountOpened)).toEqual([{ personId: id }]);
});

test("a known address is answered alike, and its owner gets a letter instead", async () => {
  const { email, name } = await anAccount();
  expect(await openAccount(guest, { ...form, email: email.toUpperCase(), name: "Mallory" }, aVisit())).toEqual({
    ok: true,
    value: null,
  });
  expect(await database.person.count()).toBe(1);
  const letters = await lettersWaiting();
  expect(letters.map((letter) => letter.subject)).toEqual(["ยืนยันอีเมลของคุณที่ชมรม", "คุณมีบัญชีที่ชมรมอยู่แล้ว"]);
  expect(letters.some((letter) => letter.text.includes(name) || letter.text.includes("Mallory"))).toBe(false);
});

test("two people of one name get two handles, and two sign-ups with one address make one account", async () => {
  await anAccount({ name: "Ada" });
  await Promise.all([1, 2, 3].map(() => openAccount(guest, { ...form, name: "Ada" }, aVisit())));
  const handles = await database.person.findMany({ select: { handle: true }, orderBy: { id: "asc" } });
  expect(handles).toEqual([{ handle: "ada" }, { handle: "ada-2" }]);
});

test.each([
  ["name", { name: " \u200b " }, "common:problem.required"],
  ["email", { email: "somchai@" }, "common:problem.email"],
  ["password", { password: "" }, "common:problem.required"],
  ["password", { password: "short" }, "identity:problem.password-short"],
  ["password", { password: "ก".repeat(257) }, "identity:problem.password-long"],
  ["password", { password: "Password123" }, "identity:problem.password-common"],
  ["password", { password: "somchai@example.com" }, "identity:problem.password-own"],
])("a %s that will not do is refused: %o", async (field, change, problem) => {
  const refusal = refusalOf(await openAccount(guest, { ...form, ...change }, aVisit()));
  expect(refusal).toEqual({ kind: "invalid", message: "common:problem.check-form", fields: { [field]: problem } });
  expect(await database.person.count()).toBe(0);
});

test("a hash cannot be handed in with the form", async () => {
  await openAccount(guest, { ...form, hashed: "$argon2id$stolen", passwordHash: "x" }, aVisit());
  expect((await database.account.findFirstOrThrow()).passwordHash).not.toContain("stolen");
});

test("somebody who is signed in may not, the portal itself may", async () => {
  const { actor } = await anAccount();
  expect(refusalOf(await openAccount(actor, form, aVisit())).kind).toBe("forbidden");
  expect((await openAccount(system, form, aVisit())).ok).toBe(true);
});

test("one address opens only so many accounts in an hour", async () => {
  const visit = aVisit();
  const results = [];
  for (let number = 0; number < 31; number += 1)
    results.push(await openAccount(guest, { ...form, password: "" }, visit));
  expect(refusalOf(results[29] ?? { ok: true, value: null }).kind).toBe("invalid");
  expect(refusalOf(results[30] ?? { ok: true, value: null })).toMatchObject({
    kind: "too-many",
    message: "identity:problem.wait-60",
  });
});
