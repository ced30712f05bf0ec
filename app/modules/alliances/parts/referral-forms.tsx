import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/text-field";

type Option = { id: number; name: string; language: string; shownAs: number | null };

/** For each linked club: show the question there with a word about it, or take it back. */
export function ReferralForms({ links }: { links: readonly Option[] }) {
  const { t } = useTranslation("alliances");
  return (
    <ul className="divide-y divide-line border-y border-line">
      {links.map(({ id, name, language, shownAs }) => (
        <li key={id} className="py-5">
          <h2 lang={language} className="mb-3 text-lg">
            {name}
          </h2>
          {shownAs === null ? (
            <Form method="post" className="grid gap-4">
              <input type="hidden" name="linkId" value={id} />
              <TextField
                id={`note-${id}`}
                name="note"
                label={t("show.note")}
                aside={t("common:act.optional")}
                maxLength={200}
              />
              <div>
                <Button aria-label={t("show.send-name", { name })}>{t("show.send")}</Button>
              </div>
            </Form>
          ) : (
            <Form method="post" action={`/referred-questions/${shownAs}/removal`} className="grid gap-2">
              <p className="text-ink-2">{t("show.already")}</p>
              <div>
                <Button size="s">{t("shown.withdraw")}</Button>
              </div>
            </Form>
          )}
        </li>
      ))}
    </ul>
  );
}
