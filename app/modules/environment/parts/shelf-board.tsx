import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";
import type { EntryView } from "../environment-view";
import type { Shelf } from "../rules/shelves";
import { EntryForm } from "./entry-form";
import { EntryRow } from "./entry-row";

/** One shelf as it is filled: what stands there, its order, and the form for more. */
export function ShelfBoard({ shelf, entries }: { shelf: Shelf; entries: readonly EntryView[] }) {
  const { t } = useTranslation("environment");
  return (
    <>
      {entries.length > 0 ? (
        <ul className="mb-10 divide-y divide-line border-y border-line">
          {entries.map((entry, index) => (
            <EntryRow key={entry.id} entry={{ ...entry, of: null }}>
              <Move entry={entry} to="before" off={index === 0} />
              <Move entry={entry} to="behind" off={index === entries.length - 1} />
              <Button
                to={`/environment/${shelf}/${entry.id}`}
                size="s"
                variant="quiet"
                aria-label={t("change-name", { name: entry.name })}
              >
                {t("common:act.edit")}
              </Button>
            </EntryRow>
          ))}
        </ul>
      ) : (
        <div className="mb-10">
          <Empty title={t("shelf.empty")}>{t(`shelf.${shelf}.text`)}</Empty>
        </div>
      )}
      <h2 className="mb-4">{t(`shelf.${shelf}.add`)}</h2>
      <EntryForm key={entries.length} shelf={shelf} />
    </>
  );
}

function Move({ entry, to, off }: { entry: EntryView; to: "before" | "behind"; off: boolean }) {
  const { t } = useTranslation("environment");
  if (off) return null;
  return (
    <Form method="post" action={`/environment/${entry.shelf}/${entry.id}/place`}>
      <input type="hidden" name="to" value={to} />
      <Button size="s" variant="quiet" aria-label={t(`move.${to}-name`, { name: entry.name })}>
        {t(`move.${to}`)}
      </Button>
    </Form>
  );
}
