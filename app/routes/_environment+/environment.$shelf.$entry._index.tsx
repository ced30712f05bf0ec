import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { changeOn } from "~/modules/environment/fill-shelf.server";
import { EntryForm } from "~/modules/environment/parts/entry-form";
import { EntryTrail } from "~/modules/environment/parts/entry-trail";
import { shelfOf } from "~/modules/environment/rules/shelves";
import { entryToChange, environmentAddress } from "~/modules/environment/shelf-page.server";
import { readForm } from "~/platform/http/form.server";
import { numberIn } from "~/platform/http/known-number";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { Button } from "~/ui/button";
import { FileField } from "~/ui/file-field";
import { Page } from "~/ui/page";

export const handle = { i18n: ["environment"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const shelf = shelfOf(params.shelf);
  const entry = shelf && (await entryToChange(context.actor, shelf, numberIn(params.entry) ?? 0));
  if (!shelf || !entry) throw notFound();
  return { shelf, entry, meta: { title: entry.name } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const shelf = shelfOf(params.shelf);
  if (!shelf) throw notFound();
  const form = await readForm(request);
  const result = await changeOn(shelf, context.actor, { form, entryId: params.entry });
  const back = result.ok ? await environmentAddress(result.value, `/${shelf}`) : "";
  return respond(result, form, () => redirect(back));
}

export default function EntryRoute() {
  const { shelf, entry } = useLoaderData<typeof loader>();
  const { t } = useTranslation("environment");
  const offers = shelf === "products" || shelf === "services";
  return (
    <Page trail={<EntryTrail entry={entry} shelf={shelf} />}>
      <h1 className="mb-6 text-2xl">{entry.name}</h1>
      <EntryForm shelf={shelf} entry={entry}>
        <Button to={entry.back} variant="quiet">
          {t("common:act.cancel")}
        </Button>
      </EntryForm>
      {offers ? (
        <Form
          method="post"
          action={`/environment/offerings/${entry.id}/picture`}
          encType="multipart/form-data"
          className="mt-10 grid gap-3"
        >
          <FileField
            name="file"
            label={t("picture")}
            hint={t("picture-hint")}
            required
            accept="image/jpeg,image/png,image/webp,image/gif,image/avif"
          />
          <div>
            <Button>{t("picture-send")}</Button>
          </div>
        </Form>
      ) : null}
      <Form method="get" action={`/environment/${shelf}/${entry.id}/removal`} className="mt-10">
        <Button variant="quiet" className="text-harm!">
          {t("remove.open")}
        </Button>
      </Form>
    </Page>
  );
}
