import type { Transaction } from "~/platform/db/database.server";

/** Names and handles somebody went by before, taken out of the events that tell of it. */
export async function earlierNames(db: Transaction, personId: number): Promise<{ handle: string; name: string }[]> {
  const found = await db.$queryRaw<{ before: string }[]>`
    WITH renamed AS (SELECT id, payload->>'before' AS before FROM "Event" WHERE name = 'identity.person-renamed' AND "actorId" = ${personId} FOR UPDATE),
      emptied AS (UPDATE "Event" e SET payload = e.payload || '{"before": ""}' FROM renamed r WHERE e.id = r.id)
    SELECT before FROM renamed`;
  return found.flatMap(({ before }) => {
    const [, name, handle] = /^(.*) \(([a-z0-9-]+)\)$/.exec(before) ?? [];
    return name && handle ? [{ name, handle }] : [];
  });
}
