import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData } from "@remix-run/react";
import { clubHead } from "~/modules/network/club-head.server";
import { ClubHead } from "~/modules/network/parts/club-head";
import { clubLd } from "~/modules/network/parts/network-ld";
import { baseUrl } from "~/platform/config.server";
import { notFound } from "~/platform/http/respond.server";
import { JsonLd } from "~/ui/json-ld";

export const handle = { i18n: ["network"] };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const club = await clubHead(context.actor, params.slug);
  if (!club) throw notFound();
  return { club, joined: context.viewer !== null, ld: clubLd(club, { baseUrl, clubs: context.t("common:nav.clubs") }) };
}

/** Everything of a club stands under its head. */
export default function ClubLayout() {
  const { club, joined, ld } = useLoaderData<typeof loader>();
  return (
    <>
      <JsonLd data={ld} />
      <ClubHead club={club} joined={joined} />
      <Outlet />
    </>
  );
}
