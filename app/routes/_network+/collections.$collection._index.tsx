import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { collectionPage } from "~/modules/curation/collection-page.server";
import { CollectedList } from "~/modules/curation/parts/collected-list";
import { CollectionFrame } from "~/modules/curation/parts/collection-frame";
import { collectionLd } from "~/modules/curation/parts/collection-ld";
import { collectionPath } from "~/modules/curation/rules/collections";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";
import { useBaseUrl } from "~/platform/http/use-base-url";
import { Button } from "~/ui/button";
import { JsonLd } from "~/ui/json-ld";
import { Notice } from "~/ui/notice";

export const handle = { i18n: ["collections"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const page = await collectionPage(context.actor, params.collection);
  if (!page) throw notFound();
  const { id, name, club, description, removed } = page.collection;
  const path = club.visibility === "public" && !removed ? collectionPath(id) : undefined;
  return { ...page, meta: { title: `${name} · ${club.name}`, description, path } };
}

/** A collection as it is read. */
export default function CollectionRoute() {
  const { collection, may } = useLoaderData<typeof loader>();
  const { t } = useTranslation("collections");
  const { id, items, club, removed, description } = collection;
  const shown = items.filter((item) => item.shown);
  return (
    <CollectionFrame collection={collection} heading={collection.name}>
      <JsonLd data={collectionLd(collection, useBaseUrl())} />
      {removed ? (
        <div className="mb-5">
          <Notice tone="harm">{t("removed")}</Notice>
        </div>
      ) : null}
      {description ? (
        <p className="mb-5 max-w-measure text-lg text-ink-2" lang={club.language}>
          {description}
        </p>
      ) : null}
      <CollectedList items={shown} language={club.language} mayChange={may.change} to={collectionPath(id, "items")} />
      {may.change ? (
        <div className="mt-8 flex flex-wrap gap-2.5 border-t border-line pt-5">
          <Button to={collectionPath(id, "items")}>{t("arrange")}</Button>
          <Button to={collectionPath(id, "edit")}>{t("describe")}</Button>
          <Button to={collectionPath(id, "removal")} variant="quiet" className="text-harm!">
            {t(removed ? "restore" : "remove")}
          </Button>
        </div>
      ) : null}
    </CollectionFrame>
  );
}
