import { z } from "zod";
import { command } from "~/platform/command.server";
import { isLocale } from "~/platform/i18n/locales";
import { enqueue } from "~/platform/jobs/define.server";
import { newLinkToken } from "~/platform/link-token.server";
import { sendLetter } from "~/platform/mail/send-letter.server";
import { clubInvited } from "./events";
import { findClubSeenBy } from "./find-club.server";
import { clubLetter } from "./invitation-letter.server";
import { keepPace } from "./keep-pace.server";
import { emailField, idField } from "./rules/fields";
import { inDays } from "./rules/invitation";
import { clubRoles } from "./rules/kinds";

const InviteToClub = z.object({
  clubId: idField,
  /** The address a letter goes to; empty for a link that may be passed on. */
  email: z.literal("").or(emailField).default(""),
  role: z.enum(clubRoles).default("member"),
  days: z.coerce.number().int().min(1).max(90).default(7),
  maxUses: z.coerce.number().int().min(1).max(500).default(1),
  locale: z.string().refine(isLocale).default("th"),
});

/** A moderator makes a link with which people may enter, or has it sent to one address. Only owners invite people to a role. */
export const inviteToClub = command(
  InviteToClub,
  async ({ clubId, email, role, ...input }, { actor, db, now, allow, publish }) => {
    const club = await findClubSeenBy(db, actor, { id: clubId });
    const createdById = allow("club.invite", club);
    if (role !== "member") allow("club.roles", club);
    if (email) await keepPace(db, { personId: createdById, now });
    const { token, tokenHash } = newLinkToken();
    const maxUses = email ? 1 : input.maxUses;
    const { id } = await db.clubInvitation.create({
      data: {
        clubId,
        tokenHash,
        createdById,
        role,
        email,
        maxUses,
        createdAt: now,
        expiresAt: inDays(now, input.days),
      },
      select: { id: true },
    });
    if (email) {
      const letter = await clubLetter(db, { club, email, locale: input.locale, token, inviterId: actor.id });
      await enqueue(db, sendLetter, { payload: { key: `club-invitation-${id}`, ...letter } });
    }
    await publish(clubInvited({ clubId, invitationId: id }));
    return { invitationId: id, slug: club.slug, token: email ? null : token };
  },
);
