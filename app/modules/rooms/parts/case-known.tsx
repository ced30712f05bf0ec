import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { contextWords } from "~/modules/knowledge/context-words";
import { SpokenBy } from "~/modules/network/spoken-by";
import { useLocale } from "~/platform/i18n/use-locale";
import { Button } from "~/ui/button";
import type { CasePage } from "../case-view";

/** What everybody who helps a customer knows of her matter: what she said with the question, and what was written down since. */
export function CaseKnown({ page, questionId, lang }: { page: CasePage; questionId: number; lang: string }) {
  const { t } = useTranslation("cases");
  const locale = useLocale();
  const { context, parts, notes, customer } = page;
  const said = contextWords(context, t, locale);
  return (
    <section aria-labelledby="case-known" className="mt-9">
      <h2 id="case-known" className="text-lg font-medium">
        {t(customer ? "known.title-customer" : "known.title")}
      </h2>
      <p className="mt-1 leading-normal text-ink-2">{t(customer ? "known.text-customer" : "known.text")}</p>
      {said.length > 0 ? <p className="mt-3 leading-normal">{said.join(" · ")}</p> : null}
      {parts.length > 0 ? (
        <p className="mt-1.5 leading-normal">
          {parts.map(({ role, name }) => t(`part.${role}`, { name })).join(" · ")}
        </p>
      ) : null}
      {notes.length > 0 ? (
        <ul className="mt-3 divide-y divide-line border-y border-line" aria-label={t("known.notes")}>
          {notes.map((note) => (
            <li key={note.id} id={`note-${note.id}`} className="grid gap-1.5 py-3.5">
              <SpokenBy voice={note.voice} at={note.at} size="s" />
              <p lang={lang} className="leading-normal whitespace-pre-line">
                {note.text}
              </p>
              {note.may.remove ? (
                <Form method="post" action={`/questions/${questionId}/case/notes/${note.id}/removal`}>
                  <Button variant="quiet" size="s">
                    {t(customer ? "known.not-so" : "known.remove")}
                  </Button>
                </Form>
              ) : null}
            </li>
          ))}
        </ul>
      ) : (
        <p className="mt-3 text-ink-3">{t("known.none")}</p>
      )}
    </section>
  );
}
