import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { formatDay } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Button } from "~/ui/button";
import { Chip } from "~/ui/chip";
import { Link } from "~/ui/link";
import { CheckMark } from "~/ui/tick";
import type { ExternalClubView } from "../link-view";

type ExternalClubsProps = {
  outside: readonly ExternalClubView[];
  base: string;
  may: { outside: boolean; speak: boolean };
};

/** Clubs that live elsewhere: what they are, where they are, whom to ask, and who speaks for them. */
export function ExternalClubs({ outside, base, may }: ExternalClubsProps) {
  const { t } = useTranslation("alliances");
  return (
    <ul className="divide-y divide-line border-y border-line">
      {outside.map(({ id, name, kind, url, contact, note, speakers, own }) => (
        <li key={id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 py-4">
          <div className="min-w-0 flex-1 basis-64 leading-normal">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1 font-head font-medium">
              {url ? (
                <a href={url} rel="ugc nofollow noopener" className="break-words">
                  {name}
                </a>
              ) : (
                name
              )}
              <Chip>{t(`outside.kind.${kind}`)}</Chip>
            </p>
            {note ? <p className="text-ink-2">{note}</p> : null}
            {contact ? <p className="text-sm text-ink-3">{t("outside.ask", { contact })}</p> : null}
            <Speakers speakers={speakers} />
            {own === "waiting" ? <p className="text-sm text-ink-3">{t("speaker.waiting")}</p> : null}
          </div>
          {may.speak && own === null ? (
            <Button to={`${base}/outside/${id}/speaker`} size="s" aria-label={t("speaker.claim-name", { name })}>
              {t("speaker.claim")}
            </Button>
          ) : null}
          {may.outside ? (
            <Form method="post" action={`${base}/outside/${id}/removal`}>
              <Button size="s" variant="quiet" aria-label={t("outside.remove-name", { name })}>
                {t("outside.remove")}
              </Button>
            </Form>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** Who was confirmed to speak for a group, each until their day. */
function Speakers({ speakers }: Pick<ExternalClubView, "speakers">) {
  const { t } = useTranslation("alliances");
  const locale = useLocale();
  if (speakers.length === 0) return null;
  return (
    <ul className="mt-1.5 grid gap-1">
      {speakers.map(({ handle, name, until }) => (
        <li key={handle} className="flex flex-wrap items-center gap-x-2 font-head text-sm">
          <CheckMark />
          <Link to={`/people/${handle}`}>{name}</Link>
          <span className="text-ink-3">{t("speaker.until", { when: formatDay(locale, until) })}</span>
        </li>
      ))}
    </ul>
  );
}
