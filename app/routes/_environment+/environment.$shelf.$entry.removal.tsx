import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { EntryTrail } from "~/modules/environment/parts/entry-trail";
import { removeEntry } from "~/modules/environment/remove-entry.server";
import { shelfOf } from "~/modules/environment/rules/shelves";
import { entryToTakeAway } from "~/modules/environment/shelf-page.server";
import { readForm } from "~/platform/http/form.server";
import { numberIn } from "~/platform/http/known-number";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { Button } from "~/ui/button";
import { Page } from "~/ui/page";

export const handle = { i18n: ["environment"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const shelf = shelfOf(params.shelf);
  const entry = shelf && (await entryToTakeAway(context.actor, shelf, numberIn(params.entry) ?? 0));
  if (!shelf || !entry) throw notFound();
  return { shelf, entry, meta: { title: context.t("environment:remove.title", { name: entry.name }) } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const shelf = shelfOf(params.shelf);
  const entry = shelf && (await entryToTakeAway(context.actor, shelf, numberIn(params.entry) ?? 0));
  const result = await removeEntry(context.actor, { shelf: params.shelf, entryId: params.entry });
  return respond(result, form, () => redirect(entry?.back ?? "/"));
}

export default function EntryRemovalRoute() {
  const { shelf, entry } = useLoaderData<typeof loader>();
  const { t } = useTranslation("environment");
  return (
    <Page narrow trail={<EntryTrail entry={entry} shelf={shelf} own={entry.changes} />}>
      <h1 className="mb-2 text-2xl">{t("remove.title", { name: entry.name })}</h1>
      <p className="mb-6 text-ink-2">{t("remove.text")}</p>
      <Form method="post" className="flex flex-wrap gap-2.5">
        <Button variant="danger">{t("remove.act")}</Button>
        <Button to={entry.back} variant="quiet">
          {t("common:act.cancel")}
        </Button>
      </Form>
    </Page>
  );
}
