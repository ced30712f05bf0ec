import { z } from "zod";
import { command } from "~/platform/command.server";
import { wake } from "~/platform/realtime/wake.server";
import { Refusal } from "~/platform/result";
import { idField } from "./rules/fields";
import { filledPath } from "./rules/filled-path";

/** Somebody opens what they were told: it counts as read, and the place it leads to is theirs to visit. */
export const openNotification = command(
  z.object({ notificationId: idField }),
  async ({ notificationId }, { db, now, allow }) => {
    const told = await db.notification.findUnique({
      where: { id: notificationId },
      select: { personId: true, path: true, readAt: true, clubId: true, organisationId: true },
    });
    if (!told) throw new Refusal("missing", "notifications:problem.not-there");
    allow("inbox.read", told);
    if (!told.readAt) {
      await db.notification.update({ where: { id: notificationId }, data: { readAt: now, letterDueAt: null } });
      await wake({ what: "inbox", people: [told.personId] }, db);
    }
    const select = { slug: true };
    const club = await db.club.findUnique({ where: { id: told.clubId ?? 0 }, select });
    const organisation = await db.organisation.findUnique({ where: { id: told.organisationId ?? 0 }, select });
    return { path: filledPath(told.path, { club: club?.slug, organisation: organisation?.slug }) };
  },
);
