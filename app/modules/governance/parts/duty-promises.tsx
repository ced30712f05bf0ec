import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { formatDay } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Button } from "~/ui/button";
import { Chip } from "~/ui/chip";
import type { DutyPromiseView } from "../sponsor-promises.server";

type DutyPromisesProps = {
  promises: readonly DutyPromiseView[];
  lang: string;
  /** Where what was done is written down, and a promise taken back; nothing for those who may not. */
  to: { done?: string; back?: string };
};

const tones = { late: "heed", kept: "done", open: "plain", takenBack: "plain" } as const;

/** What a sponsor promised: what is late or waits with its day, then what was done or taken back. */
export function DutyPromises({ promises, lang, to }: DutyPromisesProps) {
  const { t } = useTranslation("governance");
  const locale = useLocale();
  if (promises.length === 0) return null;
  return (
    <section className="grid gap-1.5">
      <h4 className="font-head font-semibold">{t("promises.list")}</h4>
      <ul className="divide-y divide-line border-y border-line">
        {promises.map((promise) => (
          <li key={promise.id} className="grid gap-x-6 gap-y-2 py-3 leading-normal sm:grid-cols-[1fr_auto]">
            <div className="min-w-0">
              <p lang={lang}>{promise.what}</p>
              <p className="mt-1 flex flex-wrap items-center gap-x-2.5 gap-y-1 font-head text-sm text-ink-3">
                <Chip tone={tones[promise.state]}>{stateOf(promise)}</Chip>
                <span>{t(`duty.${promise.kind}`)}</span>
                {promise.state === "kept" ? null : (
                  <span>{t("promises.by", { when: formatDay(locale, promise.dueOn) })}</span>
                )}
              </p>
              {promise.reason ? (
                <p lang={lang} className="mt-1 text-ink-2">
                  {promise.reason}
                </p>
              ) : null}
            </div>
            {promise.doneOn === null && promise.state !== "takenBack" ? <Acts promise={promise} to={to} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );

  function stateOf({ state, doneOn, dueOn }: DutyPromiseView): ReactNode {
    if (state === "takenBack") return t("promises.taken-back");
    if (doneOn === null) return t(state === "late" ? "promises.late" : "promises.open");
    return t(doneOn > dueOn ? "promises.kept-late" : "promises.kept", { when: formatDay(locale, doneOn) });
  }
}

function Acts({ promise: { id, what }, to }: { promise: DutyPromiseView; to: DutyPromisesProps["to"] }) {
  const { t } = useTranslation("governance");
  if (!to.done && !to.back) return null;
  return (
    <div className="flex flex-wrap items-start gap-2">
      {to.done ? (
        <Button size="s" to={`${to.done}?promise=${id}`} aria-label={t("promises.done-name", { what })}>
          {t("promises.done")}
        </Button>
      ) : null}
      {to.back ? (
        <Button
          size="s"
          variant="quiet"
          to={`${to.back}/${id}/withdrawal`}
          aria-label={t("promises.take-back-name", { what })}
        >
          {t("promises.take-back")}
        </Button>
      ) : null}
    </div>
  );
}
