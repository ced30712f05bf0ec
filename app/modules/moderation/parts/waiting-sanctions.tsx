import { useTranslation } from "react-i18next";
import { formatAgo } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { useNow } from "~/platform/i18n/use-now";
import { Button } from "~/ui/button";
import { RelativeTime } from "~/ui/relative-time";
import { sanctionPath } from "../rules/paths";
import type { WaitingSanction } from "../sanction-view";

/** Second keys and appeals that wait, above everything else on the desk: a person waits for them. */
export function WaitingSanctions({ waiting }: { waiting: readonly WaitingSanction[] }) {
  const { t } = useTranslation("sanctions");
  const [locale, now] = [useLocale(), useNow()];
  if (waiting.length === 0) return null;
  return (
    <section className="mb-7 rounded-lg border border-line bg-heed-soft px-4.5 py-3.5">
      <h2 className="text-[1.05rem] font-medium">{t("waiting.heading")}</h2>
      <ul className="mt-1.5 divide-y divide-line">
        {waiting.map(({ id, waitsFor, name, reason, since, may }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-5 gap-y-2 py-2.5">
            <div className="min-w-0 flex-1 basis-64 leading-normal">
              <p>{t(`waiting.${waitsFor}`, { name })}</p>
              <p className="font-head text-sm text-ink-2">
                {t(`common:sanction.reason.${reason}`)} ·{" "}
                <RelativeTime dateTime={since} text={formatAgo(locale, since, now)} />
              </p>
              {may ? null : <p className="font-head text-sm text-ink-2">{t("waiting.not-you")}</p>}
            </div>
            <Button to={sanctionPath(id)} size="s">
              {may ? t(waitsFor === "second" ? "acts.second.act" : "acts.decision.act") : t("form.see")}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
