import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { endSession } from "~/modules/identity/end-session.server";
import { sessionsEnded } from "~/modules/identity/events";
import { sessionList } from "~/modules/identity/session-list.server";
import { signedInBy } from "~/modules/identity/signed-in-by.server";
import { unwrap } from "~/platform/result";
import { anAccount, aSession, aVisit } from "../../support/accounts";
import { published, refusalOf } from "../../support/world";

const idOf = async (session: string) => (await signedInBy({ session })).sessionId ?? "";

test("somebody signs out on one browser and stays signed in on another", async () => {
  const { id, actor, email } = await anAccount();
  const [one, other] = [await aSession(email), await aSession(email)];
  unwrap(await endSession(actor, { sessionId: await idOf(one) }));
  expect([(await signedInBy({ session: one })).viewer, (await signedInBy({ session: other })).viewer?.id]).toEqual([
    null,
    id,
  ]);
  expect(await published(sessionsEnded)).toEqual([{ personId: id, count: 1 }]);
});

test("nobody ends a session of somebody else", async () => {
  const [one, other] = [await anAccount(), await anAccount()];
  const sessionId = await idOf(await aSession(one.email));
  expect(refusalOf(await endSession(other.actor, { sessionId })).kind).toBe("forbidden");
  expect(refusalOf(await endSession(guest, { sessionId })).kind).toBe("forbidden");
  expect(await sessionList(one.actor, null)).toHaveLength(1);
});

test("a session that is gone is missing", async () => {
  const { actor } = await anAccount();
  expect(refusalOf(await endSession(actor, { sessionId: "gone" }))).toMatchObject({
    kind: "missing",
    message: "identity:problem.no-session",
  });
});

test("the list says which devices, in names people know", async () => {
  const { actor, email } = await anAccount();
  await aSession(
    email,
    aVisit({ userAgent: "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0) Version/18.0 Safari/604.1", address: "192.0.2.5" }),
  );
  expect(await sessionList(actor, null)).toMatchObject([
    { browser: "Safari", system: "iPhone", address: "192.0.2.5", here: false },
  ]);
  expect(await sessionList(guest, null)).toEqual([]);
});
