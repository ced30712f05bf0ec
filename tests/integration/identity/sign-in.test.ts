import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { signedIn } from "~/modules/identity/events";
import { signIn } from "~/modules/identity/sign-in.server";
import { signedInBy } from "~/modules/identity/signed-in-by.server";
import { database } from "~/platform/db/database.server";
import { anAccount, aSession, aVisit, password } from "../../support/accounts";
import { published, refusalOf } from "../../support/world";

test("the right password signs in, and only the token's hash is kept", async () => {
  const { id, email } = await anAccount();
  const token = await aSession(email.toUpperCase(), aVisit({ address: "192.0.2.77" }));
  const session = await database.session.findFirstOrThrow();
  expect(session).toMatchObject({ personId: id, address: "192.0.2.77" });
  expect(session.id).not.toBe(token);
  expect((await signedInBy({ session: token })).actor).toMatchObject({ kind: "person", id, confirmed: true });
  expect((await signedInBy({ session: session.id })).actor).toEqual(guest);
  expect(await published(signedIn)).toEqual([{ personId: id }]);
});

test("a wrong password and an unknown address are answered alike", async () => {
  const { email } = await anAccount();
  const wrong = { kind: "invalid", message: "identity:problem.wrong-sign-in", fields: {} };
  expect(refusalOf(await signIn(guest, { email, password: "ข้าวเหนียว มะม่วง สามจาน" }, aVisit()))).toEqual(wrong);
  expect(refusalOf(await signIn(guest, { email: "nobody@example.com", password }, aVisit()))).toEqual(wrong);
  expect(await database.session.count()).toBe(0);
});

test.each([
  {},
  { email: "x" },
  { email: "a@example.com" },
  { email: "a\u0000@example.com", password: "x" },
  { email: ["a"], password: {} },
])("an incomplete form is refused: %o", async (form) => {
  expect(refusalOf(await signIn(guest, form, aVisit())).kind).toBe("invalid");
});

test("guessing at one account ends after ten tries, from wherever", async () => {
  const { email } = await anAccount();
  for (let tries = 0; tries < 10; tries += 1) await signIn(guest, { email, password: "not this one" }, aVisit());
  const refusal = refusalOf(await signIn(guest, { email, password }, aVisit()));
  expect(refusal).toMatchObject({ kind: "too-many", message: "identity:problem.wait-15" });
});

test("signing in well forgets the tries before", async () => {
  const { email } = await anAccount();
  for (let round = 0; round < 3; round += 1) {
    for (let tries = 0; tries < 6; tries += 1) await signIn(guest, { email, password: "not this one" }, aVisit());
    await aSession(email);
  }
  expect(await database.session.count()).toBe(3);
});

test("guessing from one address ends after sixty tries, at whatever accounts", async () => {
  const visit = aVisit();
  await Promise.all(
    Array.from({ length: 60 }, (_, number) => signIn(guest, { email: `${number}@example.com`, password: "x" }, visit)),
  );
  expect(refusalOf(await signIn(guest, { email: "last@example.com", password: "x" }, visit)).kind).toBe("too-many");
});

test("a session lasts thirty days, moves on while used, at most once an hour", async () => {
  const { email } = await anAccount();
  const token = await aSession(email);
  const days = async () =>
    Math.round(((await database.session.findFirstOrThrow()).expiresAt.getTime() - Date.now()) / 86_400_000);
  expect(await days()).toBe(30);
  await database.session.updateMany({ data: { expiresAt: new Date(Date.now() + 86_400_000) } });
  await signedInBy({ session: token });
  expect(await days()).toBe(1);
  await database.session.updateMany({ data: { seenAt: new Date(Date.now() - 2 * 3_600_000) } });
  await signedInBy({ session: token });
  expect(await days()).toBe(30);
  await database.session.updateMany({ data: { expiresAt: new Date(Date.now() - 1000) } });
  expect((await signedInBy({ session: token })).viewer).toBeNull();
});
