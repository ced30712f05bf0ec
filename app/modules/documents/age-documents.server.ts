import { z } from "zod";
import { system } from "~/access/actor";
import { command } from "~/platform/command.server";
import { defineJob } from "~/platform/jobs/define.server";
import { unwrap } from "~/platform/result";
import { documentAged } from "./events";
import { type Clocked, clockDays, daysSince } from "./rules/clocks";
import { takeStep } from "./writing/take-step.server";

const atOnce = 100;
type Aged = { id: number; clubId: number; kind: Clocked; publishedId: number; since: Date };

/**
 * The portal says of published documents that they need an update, once nobody has looked at them for as long as their
 * kind allows; in a closed club nobody is reminded.
 */
export const ageDocuments = command(z.object({}), async (_input, { db, now, allow, publish }) => {
  allow("document.age", {});
  const aged = await db.$queryRaw<Aged[]>`
    SELECT d.id, d."clubId", d.kind::text AS kind, d."publishedId", s.since FROM "Document" d CROSS JOIN LATERAL (SELECT coalesce(
      (SELECT max(f.at) FROM "Verification" f WHERE f.kind = 'document' AND f."subjectId" = d.id),
      (SELECT min(st.at) FROM "DocumentStep" st WHERE st."documentId" = d.id AND st.state = 'published')) AS since) s
    WHERE d.state = 'published' AND d."removedAt" IS NULL AND EXISTS (SELECT 1 FROM "Club" c WHERE c.id = d."clubId" AND c.entry <> 'closed')
      AND s.since + make_interval(days => (${JSON.stringify(clockDays)}::jsonb ->> d.kind::text)::int) <= ${now}
    ORDER BY d.id LIMIT ${atOnce} FOR UPDATE OF d SKIP LOCKED`;
  for (const { id: documentId, clubId, kind, publishedId: versionId, since } of aged) {
    await takeStep(db, { documentId, state: "needsUpdate", byId: null, cause: "aged", versionId, now });
    await publish(documentAged({ clubId, documentId, kind, days: daysSince(since, now) }));
  }
  return { aged: aged.length, more: aged.length === atOnce };
});

/** Looks every hour whose clock has run out. */
export const ageDocumentsHourly = defineJob("age-documents", z.object({}), async () => {
  for (let more = true; more; ) ({ more } = unwrap(await ageDocuments(system, {})));
});
