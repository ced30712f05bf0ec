import { useTranslation } from "react-i18next";
import { formatAgo, formatMoment } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { useNow } from "~/platform/i18n/use-now";
import { Button } from "~/ui/button";
import { RelativeTime } from "~/ui/relative-time";

type LetterCardProps = { to: string; subject: string; text: string; createdAt: string };

/** A letter of the local mailbox: its text, and the link in it as a button. */
export function LetterCard({ to, subject, text, createdAt }: LetterCardProps) {
  const { t } = useTranslation("identity");
  const [locale, now] = [useLocale(), useNow()];
  const link = /https?:\/\/\S+/.exec(text)?.[0];
  const { pathname, search } = new URL(link ?? "http://portal.invalid/");
  return (
    <li className="min-w-0 rounded-lg border border-line px-5 py-4">
      <h2 className="text-lg leading-snug">{subject}</h2>
      <p className="mt-0.5 flex flex-wrap gap-x-3 text-sm text-ink-3">
        <span className="break-all">{t("mailbox.to", { to })}</span>
        <RelativeTime
          dateTime={createdAt}
          text={formatAgo(locale, createdAt, now)}
          full={formatMoment(locale, createdAt)}
        />
      </p>
      <p className="mt-3 leading-normal wrap-anywhere whitespace-pre-line text-ink-2">{text}</p>
      {link ? (
        <div className="mt-4">
          <Button to={pathname + search} size="s" reloadDocument>
            {t("mailbox.open")}
          </Button>
        </div>
      ) : null}
    </li>
  );
}
