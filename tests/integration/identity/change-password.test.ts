import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { changePassword } from "~/modules/identity/change-password.server";
import { passwordChanged } from "~/modules/identity/events";
import { signIn } from "~/modules/identity/sign-in.server";
import { signedInBy } from "~/modules/identity/signed-in-by.server";
import { unwrap } from "~/platform/result";
import { anAccount, aSession, aVisit, password } from "../../support/accounts";
import { published, refusalOf } from "../../support/world";

const fresh = "ทุเรียน หมอนทอง ลูกใหญ่";
const here = (sessionId: string | null = null) => ({ ...aVisit(), sessionId });

test("with the old password a new one is set; the other browsers are signed out", async () => {
  const { id, actor, email } = await anAccount();
  const [mine, other] = [await aSession(email), await aSession(email)];
  const { sessionId } = await signedInBy({ session: mine });
  unwrap(await changePassword(actor, { current: password, password: fresh }, here(sessionId)));
  expect((await signedInBy({ session: mine })).viewer?.id).toBe(id);
  expect((await signedInBy({ session: other })).viewer).toBeNull();
  expect((await signIn(guest, { email, password: fresh }, aVisit())).ok).toBe(true);
  expect(await published(passwordChanged)).toEqual([{ personId: id }]);
});

test("without the old password nothing happens", async () => {
  const { actor, email } = await anAccount();
  const problemOf = async (current: string) =>
    refusalOf(await changePassword(actor, { current, password: fresh }, here())).fields;
  expect(await problemOf("something else")).toEqual({ current: "identity:problem.wrong-current" });
  expect(await problemOf("")).toEqual({ current: "common:problem.required" });
  expect((await signIn(guest, { email, password }, aVisit())).ok).toBe(true);
});

test("a weak password is refused", async () => {
  const { actor } = await anAccount();
  const refusal = refusalOf(await changePassword(actor, { current: password, password: "1234567890" }, here()));
  expect(refusal.fields).toEqual({ password: "identity:problem.password-common" });
});

test("a guest may not", async () => {
  expect(refusalOf(await changePassword(guest, { current: password, password: fresh }, here())).kind).toBe("forbidden");
});

test("guessing at the old password ends after ten tries", async () => {
  const { actor } = await anAccount();
  for (let tries = 0; tries < 10; tries += 1) await changePassword(actor, { current: "x", password: fresh }, here());
  expect(refusalOf(await changePassword(actor, { current: password, password: fresh }, here())).kind).toBe("too-many");
});
