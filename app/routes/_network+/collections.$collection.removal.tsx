import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { collectionToChange } from "~/modules/curation/collection-page.server";
import { CollectionFrame } from "~/modules/curation/parts/collection-frame";
import { removeCollection, restoreCollection } from "~/modules/curation/remove-collection.server";
import { collectionPath } from "~/modules/curation/rules/collections";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { respond } from "~/platform/http/respond.server";
import { Button } from "~/ui/button";

export const handle = { i18n: ["collections"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const collection = await collectionToChange(context.actor, params.collection);
  return { collection, meta: { title: context.t("collections:remove") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const command = form.on === "false" ? restoreCollection : removeCollection;
  return respond(await command(context.actor, { collectionId: params.collection }), form, ({ collectionId }) =>
    redirect(collectionPath(collectionId)),
  );
}

/** Takes a collection from view, or brings it back. */
export default function CollectionRemovalRoute() {
  const { collection } = useLoaderData<typeof loader>();
  const { t } = useTranslation("collections");
  const { removed, id } = collection;
  return (
    <CollectionFrame collection={collection} heading={t(removed ? "restore" : "remove")}>
      <Form method="post" className="grid gap-5">
        <p>{t(removed ? "restore-text" : "remove-text")}</p>
        <input type="hidden" name="on" value={String(!removed)} />
        <div className="flex flex-wrap gap-2.5">
          <Button variant={removed ? "main" : "danger"}>{t(removed ? "restore" : "remove")}</Button>
          <Button to={collectionPath(id)} variant="quiet">
            {t("common:act.cancel")}
          </Button>
        </div>
      </Form>
    </CollectionFrame>
  );
}
