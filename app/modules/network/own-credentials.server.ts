import type { PersonActor } from "~/access/actor";
import { rows, sql } from "~/platform/db/sql.server";
import { asView, type CredentialRow, credentialColumns, credentialJoins } from "./credential-columns.server";
import type { CredentialView } from "./credential-view";

/** Everything the actor claimed to hold, the newest first. */
export async function ownCredentials(actor: PersonActor): Promise<CredentialView[]> {
  const found = await rows<CredentialRow>(sql`
    SELECT ${credentialColumns} FROM "Credential" cr ${credentialJoins} WHERE cr."personId" = ${actor.id} ORDER BY cr.id DESC LIMIT 50`);
  return found.map(asView);
}
