import { baseUrl } from "~/platform/config.server";
import type { Transaction } from "~/platform/db/database.server";
import type { Locale } from "~/platform/i18n/locales";
import { translate } from "~/platform/i18n/messages.server";
import { type Letter, writeLetter } from "~/platform/mail/letter";
import { clubPath, organisationPath } from "./rules/paths";

type Invitation = { email: string; locale: Locale; token: string; inviterId: number | null };

/** The letter that asks somebody to join an organisation's staff. */
export async function staffLetter(
  db: Transaction,
  invitation: Invitation & { organisation: { slug: string; name: string } },
): Promise<Letter> {
  const { organisation, token } = invitation;
  const url = `${baseUrl}${organisationPath(organisation.slug)}/invitations/${token}`;
  return write(db, invitation, { kind: "staff", name: organisation.name, url });
}

/** The letter that asks somebody into a club. */
export async function clubLetter(
  db: Transaction,
  invitation: Invitation & { club: { slug: string; name: string } },
): Promise<Letter> {
  const url = `${baseUrl}${clubPath(invitation.club.slug)}/invitations/${invitation.token}`;
  return write(db, invitation, { kind: "club", name: invitation.club.name, url });
}

/** The letter that proves that an e-mail domain is an organisation's own. */
export async function domainLetter(
  db: Transaction,
  invitation: Invitation & { organisation: { slug: string; name: string }; domain: string },
): Promise<Letter> {
  const { organisation, token, domain } = invitation;
  const url = `${baseUrl}${organisationPath(organisation.slug)}/domains/${token}`;
  return write(db, invitation, { kind: "domain", name: organisation.name, url, domain });
}

async function write(
  db: Transaction,
  invitation: Invitation,
  about: { kind: "staff" | "club" | "domain"; name: string; url: string; domain?: string },
): Promise<Letter> {
  const { email, locale, inviterId } = invitation;
  const t = translate(locale);
  const inviter =
    inviterId === null ? null : await db.person.findUnique({ where: { id: inviterId }, select: { name: true } });
  const words = { name: about.name, domain: about.domain ?? "", inviter: inviter?.name ?? t("network:letter.portal") };
  return writeLetter(email, {
    subject: t(`network:letter.${about.kind}.subject`, words),
    paragraphs: [t(`network:letter.${about.kind}.text`, words), t("network:letter.ignore")],
    button: { label: t(`network:letter.${about.kind}.button`, words), url: about.url },
    closing: t("network:letter.closing"),
  });
}
