import { rows, sql } from "~/platform/db/sql.server";
import { withdrawnTitleIn } from "~/platform/rich-text/withdrawn-words.server";

/** Takes out what somebody added to "did it help" and what they asked others to mend; what they pressed goes on counting. */
export async function withdrawSaidHere(personId: number): Promise<void> {
  await rows(sql`UPDATE "HelpWord" SET word = '' WHERE "personId" = ${personId}`);
  await rows(sql`
    UPDATE "MendingRequest" m SET missing = ${withdrawnTitleIn(sql`c.language`)} FROM "Club" c WHERE c.id = m."clubId" AND m."askedById" = ${personId}`);
}
