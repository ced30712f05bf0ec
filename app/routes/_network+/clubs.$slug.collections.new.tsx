import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { curatedClub } from "~/modules/curation/desk-page.server";
import { makeCollection } from "~/modules/curation/make-collection.server";
import { CollectionForm } from "~/modules/curation/parts/collection-form";
import { collectionPath } from "~/modules/curation/rules/collections";
import { ClubBody } from "~/modules/network/parts/club-body";
import { clubPath } from "~/modules/network/rules/paths";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["collections", "network"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const club = await curatedClub(context.actor, params.slug);
  if (!club) throw notFound();
  return { club, meta: { title: context.t("collections:make") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const club = await curatedClub(context.actor, params.slug);
  if (!club) throw notFound();
  const form = await readForm(request);
  return respond(await makeCollection(context.actor, { ...form, clubId: club.id }), form, ({ collectionId }) =>
    redirect(collectionPath(collectionId, "items")),
  );
}

/** A curator begins a collection. */
export default function NewCollectionRoute() {
  const { club } = useLoaderData<typeof loader>();
  const { t } = useTranslation("collections");
  return (
    <ClubBody>
      <h1 className="mb-5 text-2xl">{t("make")}</h1>
      <CollectionForm collection={null} backTo={clubPath(club.slug, "collections")} />
    </ClubBody>
  );
}
