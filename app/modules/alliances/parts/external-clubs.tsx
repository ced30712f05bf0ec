import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "~/ui/button";
import { Chip } from "~/ui/chip";
import type { ExternalClubView } from "../link-view";

type ExternalClubsProps = { outside: readonly ExternalClubView[]; base: string; mayChange: boolean };

/** Clubs that live elsewhere: what they are, where they are, whom to ask. */
export function ExternalClubs({ outside, base, mayChange }: ExternalClubsProps) {
  const { t } = useTranslation("alliances");
  return (
    <ul className="divide-y divide-line border-y border-line">
      {outside.map(({ id, name, kind, url, contact, note }) => (
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
          </div>
          {mayChange ? (
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
