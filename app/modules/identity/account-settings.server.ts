import type { Actor } from "~/access/actor";
import { row, sql } from "~/platform/db/sql.server";

export type AccountSettings = {
  name: string;
  handle: string;
  email: string;
  confirmed: boolean;
  demo: boolean;
  waitingEmail: string | null;
};

/** What the signed-in person may change about the account; null for guests. */
export async function accountSettings(actor: Actor): Promise<AccountSettings | null> {
  if (actor.kind !== "person") return null;
  return row<AccountSettings>(sql`
    SELECT p.name, p.handle, a.email, a."emailVerifiedAt" IS NOT NULL AS confirmed, a.demo,
      (SELECT m.email FROM "MailToken" m WHERE m."personId" = a."personId" AND m.purpose = 'changeEmail'
         AND m."usedAt" IS NULL AND m."expiresAt" > now() ORDER BY m."createdAt" DESC LIMIT 1) AS "waitingEmail"
    FROM "Account" a JOIN "Person" p ON p.id = a."personId" WHERE a."personId" = ${actor.id}`);
}
