import { database } from "~/platform/db/database.server";
import { textOfToken } from "~/platform/signed-token.server";
import type { Matter } from "./rules/kinds";
import { readStopLink, stopPurpose } from "./rules/stop-link";

/** What the link of a letter would stop, for the page it opens; null when it is not one of ours. */
export async function stopPage(token: string): Promise<{ matters: Matter[] } | null> {
  const link = readStopLink(await textOfToken(database, stopPurpose, token.slice(0, 400)));
  return link && { matters: link.matters };
}
