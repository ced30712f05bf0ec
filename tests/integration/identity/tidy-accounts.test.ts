import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { signIn } from "~/modules/identity/sign-in.server";
import { tidyAccounts } from "~/modules/identity/tidy-accounts.server";
import { database } from "~/platform/db/database.server";
import { anAccount, aSession, aVisit } from "../../support/accounts";

test("what ended is cleared away, what still counts stays", async () => {
  const { email } = await anAccount();
  await aSession(email);
  await signIn(guest, { email, password: "not this one" }, aVisit());
  await tidyAccounts.run({}, { attempt: 1 });
  expect([
    await database.session.count(),
    await database.mailToken.count(),
    (await database.throttle.count()) > 0,
  ]).toEqual([1, 1, true]);
  const past = new Date(Date.now() - 30 * 86_400_000);
  await database.session.updateMany({ data: { expiresAt: past } });
  await database.mailToken.updateMany({ data: { expiresAt: past } });
  await database.throttle.updateMany({ data: { expire: BigInt(past.getTime()) } });
  await tidyAccounts.run({}, { attempt: 1 });
  expect([await database.session.count(), await database.mailToken.count(), await database.throttle.count()]).toEqual([
    0, 0, 0,
  ]);
});
