import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { formatNumber } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/text-field";
import type { HelpView } from "../own-help.server";

/** Did this help? Yes or no, with a word if one likes; what one said can be changed. */
export function HelpForm({ action, help, may }: { action: string; help: HelpView; may: boolean }) {
  const { t } = useTranslation("effectiveness");
  const locale = useLocale();
  const { yes, no, mine } = help;
  if (!may && yes + no === 0) return null;
  return (
    <section id="helped" className="mt-10 grid max-w-measure gap-3 rounded-lg bg-paper-2 px-5 py-4">
      <h2 className="text-lg">{t("help.title")}</h2>
      {yes + no > 0 ? (
        <p className="text-sm text-ink-2">
          {t("help.said", { yes: formatNumber(locale, yes), all: formatNumber(locale, yes + no) })}
        </p>
      ) : null}
      {may ? (
        <Form method="post" action={action} className="grid gap-3" preventScrollReset>
          <TextField
            name="word"
            label={t("help.word")}
            aside={t("common:act.optional")}
            maxLength={200}
            defaultValue={mine?.word}
          />
          <div className="flex flex-wrap items-center gap-2.5">
            <Button name="helped" value="yes" aria-pressed={mine?.helped === true} className="aria-pressed:text-act">
              {t("help.yes")}
            </Button>
            <Button name="helped" value="no" aria-pressed={mine?.helped === false} className="aria-pressed:text-act">
              {t("help.no")}
            </Button>
            {mine ? (
              <span className="text-sm text-ink-3">{t(mine.helped ? "help.was-yes" : "help.was-no")}</span>
            ) : null}
          </div>
        </Form>
      ) : null}
    </section>
  );
}
