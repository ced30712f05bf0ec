import { Form } from "@remix-run/react";
import Monitor from "lucide-react/icons/monitor";
import Smartphone from "lucide-react/icons/smartphone";
import { useTranslation } from "react-i18next";
import { formatAgo, formatMoment } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { useNow } from "~/platform/i18n/use-now";
import { Button } from "~/ui/button";
import { Chip } from "~/ui/chip";
import { RelativeTime } from "~/ui/relative-time";
import type { Device } from "../rules/device";

type SessionRowProps = Device & { id: string; address: string; seenAt: string; createdAt: string; here: boolean };

const hand = new Set(["iPhone", "iPad", "Android"]);

/** One browser that is signed in, and the button that signs it out. */
export function SessionRow({ id, browser, system, address, seenAt, createdAt, here }: SessionRowProps) {
  const { t } = useTranslation("identity");
  const [locale, now] = [useLocale(), useNow()];
  const named =
    browser && system ? t("sessions.device", { browser, system }) : (browser ?? system ?? t("sessions.unknown"));
  const Icon = system && hand.has(system) ? Smartphone : Monitor;
  const ago = (at: string) => (
    <RelativeTime dateTime={at} text={formatAgo(locale, at, now)} full={formatMoment(locale, at)} />
  );
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-3 py-4">
      <Icon aria-hidden="true" className="size-6 shrink-0 text-ink-3" />
      <div className="min-w-0 flex-1 basis-56">
        <p className="flex flex-wrap items-center gap-2 font-head leading-snug font-medium">
          {named}
          {here ? <Chip tone="done">{t("sessions.here")}</Chip> : null}
        </p>
        <p className="mt-0.5 flex flex-wrap gap-x-3 text-sm leading-normal text-ink-3">
          <span>
            {t("sessions.seen")} {ago(seenAt)}
          </span>
          <span>
            {t("sessions.since")} {ago(createdAt)}
          </span>
          {address ? <span className="break-all">{t("sessions.address", { address })}</span> : null}
        </p>
      </div>
      {here ? null : (
        <Form method="post" action="/settings/sessions">
          <input type="hidden" name="sessionId" value={id} />
          <Button size="s" aria-label={t("sessions.end-named", { device: named })}>
            {t("sessions.end")}
          </Button>
        </Form>
      )}
    </li>
  );
}
