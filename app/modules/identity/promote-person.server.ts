import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { administratorMade } from "./events";
import { emailAddress } from "./rules/email";

/** Makes somebody with an account administrator of the portal; tells whether the address has proved to be theirs. */
export const promotePerson = command(z.object({ email: emailAddress }), async ({ email }, { db, allow, publish }) => {
  allow("portal.administer", {});
  const account = await db.account.findUnique({ where: { email }, include: { person: true } });
  if (!account) throw new Refusal("missing", "identity:problem.no-account");
  const { personId, person } = account;
  await db.account.update({ where: { personId }, data: { administrator: true } });
  if (!account.administrator) await publish(administratorMade({ personId }));
  return {
    name: person.name,
    handle: person.handle,
    already: account.administrator,
    confirmed: account.emailVerifiedAt !== null,
  };
});
