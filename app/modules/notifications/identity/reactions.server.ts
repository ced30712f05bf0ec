import { personErased, takeoutReady } from "~/modules/identity/events";
import { rows, sql } from "~/platform/db/sql.server";
import { formerName } from "~/platform/former-member";
import { type Reaction, react } from "~/platform/jobs/define.server";
import { tell } from "../tell.server";

/** What happens to one's own account. */
export const identityTells: readonly Reaction[] = [
  tell(takeoutReady, {
    kind: "takeout-ready",
    to: ({ personId }) => [personId],
    link: () => "/settings/takeout",
    circle: "own",
  }),
  // Inboxes of others name whoever joined or left their staff.
  react("notifications.departures", personErased, async ({ personId }) => {
    await rows(sql`UPDATE "Notification" n SET subject = ${formerName} FROM "Event" e
      WHERE e.id = n."eventId" AND n.kind = 'staff-joined' AND (e.payload->>'personId')::int = ${personId}`);
  }),
];
