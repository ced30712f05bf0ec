import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { endOtherSessions } from "~/modules/identity/end-other-sessions.server";
import { sessionsEnded } from "~/modules/identity/events";
import { sessionList } from "~/modules/identity/session-list.server";
import { signedInBy } from "~/modules/identity/signed-in-by.server";
import { unwrap } from "~/platform/result";
import { anAccount, aSession } from "../../support/accounts";
import { published, refusalOf } from "../../support/world";

const idOf = async (session: string) => (await signedInBy({ session })).sessionId ?? "";

test("all other browsers are signed out at once", async () => {
  const { id, actor, email } = await anAccount();
  const here = await idOf(await aSession(email));
  await aSession(email);
  await aSession(email);
  expect(unwrap(await endOtherSessions(actor, { sessionId: here }))).toEqual({ count: 2 });
  expect(await sessionList(actor, here)).toMatchObject([{ id: here, here: true }]);
  expect(await published(sessionsEnded)).toEqual([{ personId: id, count: 2 }]);
});

test("a guest has no other browsers", async () => {
  expect(refusalOf(await endOtherSessions(guest, { sessionId: null })).kind).toBe("forbidden");
});
