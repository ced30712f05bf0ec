import { database } from "~/platform/db/database.server";
import { mailTokenOf, type Purpose } from "./links/mail-token.server";

/** What a link from a letter would do, for the page it opens; null when it no longer works. */
export async function mailLink(
  token: string,
  wanted: { purposes: Purpose[]; now: Date },
): Promise<{ purpose: Purpose; email: string } | null> {
  const found = await mailTokenOf(database, token.slice(0, 200), wanted);
  return found && { purpose: found.purpose, email: found.email };
}
