import { baseUrl } from "~/platform/config.server";
import type { Transaction } from "~/platform/db/database.server";
import { firstLocale, isLocale } from "~/platform/i18n/locales";
import { translate } from "~/platform/i18n/messages.server";
import { enqueue } from "~/platform/jobs/define.server";
import { writeLetter } from "~/platform/mail/letter";
import { sendLetter } from "~/platform/mail/send-letter.server";

/** The letters that an account gets; each has its words under `identity:letter`. */
export type LetterKind =
  | "confirm"
  | "known"
  | "reset"
  | "password-changed"
  | "change-email"
  | "email-changed"
  | "leaving";

/**
 * Posts a letter about an account, in its person's language. Letters name nobody: the name was typed by whoever opened the
 * account, and must not travel to a stranger's mailbox.
 */
export async function postLetter(
  db: Transaction,
  to: { email: string; locale: string | null },
  about: { kind: LetterKind; key: string; path: string },
): Promise<void> {
  const { kind, key, path } = about;
  const t = translate(isLocale(to.locale) ? to.locale : firstLocale);
  const letter = writeLetter(to.email, {
    subject: t(`identity:letter.${kind}.subject`),
    paragraphs: [t("identity:letter.greeting"), t(`identity:letter.${kind}.body`), t(`identity:letter.${kind}.note`)],
    button: { label: t(`identity:letter.${kind}.button`), url: baseUrl + path },
    closing: t("identity:letter.closing"),
  });
  await enqueue(db, sendLetter, { payload: { key: `identity.${kind}.${key}`, ...letter } });
}
