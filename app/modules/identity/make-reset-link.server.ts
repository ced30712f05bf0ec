import { z } from "zod";
import { command } from "~/platform/command.server";
import { baseUrl } from "~/platform/config.server";
import { Refusal } from "~/platform/result";
import { newMailToken } from "./links/mail-token.server";
import { emailAddress } from "./rules/email";

/** Makes a link that sets a new password, for whoever runs the portal to hand over where no mail arrives. */
export const makeResetLink = command(z.object({ email: emailAddress }), async ({ email }, { db, now, allow }) => {
  allow("portal.administer", {});
  const account = await db.account.findUnique({ where: { email }, select: { personId: true, email: true } });
  if (!account) throw new Refusal("missing", "identity:problem.no-account");
  const token = await newMailToken(db, { ...account, purpose: "resetPassword", now });
  return { url: `${baseUrl}/reset-password/${token}`, minutes: 60 };
});
