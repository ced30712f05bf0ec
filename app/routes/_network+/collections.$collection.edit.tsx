import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { collectionToChange } from "~/modules/curation/collection-page.server";
import { describeCollection } from "~/modules/curation/describe-collection.server";
import { CollectionForm } from "~/modules/curation/parts/collection-form";
import { CollectionFrame } from "~/modules/curation/parts/collection-frame";
import { collectionPath } from "~/modules/curation/rules/collections";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["collections"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const collection = await collectionToChange(context.actor, params.collection);
  return { collection, meta: { title: context.t("collections:describe") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await describeCollection(context.actor, { ...form, collectionId: params.collection });
  return respond(result, form, ({ collectionId }) => redirect(collectionPath(collectionId)));
}

/** A collection gets another name or description. */
export default function CollectionEditRoute() {
  const { collection } = useLoaderData<typeof loader>();
  const { t } = useTranslation("collections");
  return (
    <CollectionFrame collection={collection} heading={t("describe")}>
      <CollectionForm collection={collection} backTo={collectionPath(collection.id)} />
    </CollectionFrame>
  );
}
