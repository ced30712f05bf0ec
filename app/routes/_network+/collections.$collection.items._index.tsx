import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { collectThing } from "~/modules/curation/collect-thing.server";
import { collectionToChange } from "~/modules/curation/collection-page.server";
import { ArrangeItems } from "~/modules/curation/parts/arrange-items";
import { CollectForm } from "~/modules/curation/parts/collect-form";
import { CollectionFrame } from "~/modules/curation/parts/collection-frame";
import { PutBack } from "~/modules/curation/parts/put-back";
import { collectionPath } from "~/modules/curation/rules/collections";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { respond } from "~/platform/http/respond.server";
import { Button } from "~/ui/button";

export const handle = { i18n: ["collections"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const collection = await collectionToChange(context.actor, params.collection);
  const out = Number(new URL(request.url).searchParams.get("out")) || null;
  return { collection, out, meta: { title: context.t("collections:arrange-of", { name: collection.name }) } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  return respond(await collectThing(context.actor, { ...form, collectionId: params.collection }), form, (collected) =>
    redirect(collectionPath(collected.collectionId, "items")),
  );
}

/** Where a collection is put in order: what is in it, why, in which turn, and what comes to it. */
export default function CollectionItemsRoute() {
  const { collection, out } = useLoaderData<typeof loader>();
  const { t } = useTranslation("collections");
  const { id, items, club } = collection;
  const base = collectionPath(id, "items");
  return (
    <CollectionFrame collection={collection} heading={t("arrange")}>
      {out === null ? null : <PutBack action={`${base}/${out}/removal`} />}
      {items.length > 0 ? <ArrangeItems base={base} items={items} language={club.language} /> : null}
      {items.length === 0 ? <p className="mb-6 text-ink-2">{t("empty-text")}</p> : null}
      <CollectForm key={items.length} />
      <p className="mt-6">
        <Button to={collectionPath(id)} variant="quiet">
          {t("read")}
        </Button>
      </p>
    </CollectionFrame>
  );
}
