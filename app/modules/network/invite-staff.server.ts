import { z } from "zod";
import { command } from "~/platform/command.server";
import { isLocale } from "~/platform/i18n/locales";
import { enqueue } from "~/platform/jobs/define.server";
import { newLinkToken } from "~/platform/link-token.server";
import { sendLetter } from "~/platform/mail/send-letter.server";
import { staffInvited } from "./events";
import { findOrganisation } from "./find-organisation.server";
import { staffLetter } from "./invitation-letter.server";
import { keepPace } from "./keep-pace.server";
import { emailField, idField, lineField } from "./rules/fields";
import { inDays } from "./rules/invitation";
import { staffRoles } from "./rules/kinds";

const InviteStaff = z.object({
  organisationId: idField,
  email: emailField,
  role: z.enum(staffRoles).default("speaker"),
  title: lineField(80),
  locale: z.string().refine(isLocale).default("th"),
});

/** An organisation asks somebody by letter to join its staff. The answer is the same whether or not the address has an account here. */
export const inviteStaff = command(
  InviteStaff,
  async ({ organisationId, email, role, title, locale }, { actor, db, now, allow, publish }) => {
    const organisation = await findOrganisation(db, { id: organisationId });
    const createdById = allow(role === "owner" ? "organisation.owners" : "organisation.staff", organisation);
    await keepPace(db, { personId: createdById, now });
    const { token, tokenHash } = newLinkToken();
    const { id } = await db.staffInvitation.create({
      data: { organisationId, tokenHash, email, role, title, createdById, createdAt: now, expiresAt: inDays(now, 14) },
      select: { id: true },
    });
    const letter = await staffLetter(db, { organisation, email, locale, token, inviterId: actor.id });
    await enqueue(db, sendLetter, { payload: { key: `staff-invitation-${id}`, ...letter } });
    await publish(staffInvited({ organisationId, invitationId: id }));
    return { invitationId: id, slug: organisation.slug };
  },
);
