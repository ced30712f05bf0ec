import { type Actor, membershipOf } from "~/access/actor";
import { rows, sql } from "~/platform/db/sql.server";
import type { SpeakingChoice } from "./speak-as";

/** For whom the actor may speak in a club: each of their organisations that holds a seat there, and themself. */
export async function speakingChoices(
  actor: Actor,
  clubId: number,
  own: { name: string } | null,
): Promise<SpeakingChoice[]> {
  if (actor.kind !== "person") return [];
  const membership = membershipOf(actor, clubId);
  const self: SpeakingChoice = {
    organisationId: null,
    name: own?.name ?? "",
    side: membership?.side ?? "buyer",
    title: membership?.title ?? "",
  };
  if (actor.affiliations.length === 0) return [self];
  const organisations = await rows<SpeakingChoice>(sql`
    SELECT o.id AS "organisationId", o.name, s.side, st.title FROM "Staff" st JOIN "Organisation" o ON o.id = st."organisationId"
    JOIN "Seat" s ON s."organisationId" = o.id AND s."clubId" = ${clubId} AND s.until IS NULL
      WHERE st."personId" = ${actor.id} AND st.role <> 'analyst' ORDER BY o.name LIMIT 20`);
  return [...organisations, self];
}
