import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ShippedBoard } from "~/modules/ideas/parts/shipped-board";
import { shippedList } from "~/modules/ideas/shipped-list.server";
import { organisationSeenBy } from "~/modules/network/organisation-page.server";
import { organisationPath } from "~/modules/network/rules/paths";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Page } from "~/ui/page";

export const handle = { i18n: ["ideas"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const seen = await organisationSeenBy(context.actor, params.slug);
  if (!seen) throw notFound();
  const { id, slug, name } = seen.organisation;
  const after = new URL(request.url).searchParams.get("after");
  const page = await shippedList(context.actor, { organisationId: id, after });
  const path = after ? undefined : organisationPath(slug, "you-said-we-did");
  const title = context.t("ideas:shipped.title-of", { name });
  return { ...page, organisation: { slug, name }, meta: { title, description: context.t("ideas:shipped.lead"), path } };
}

export default function OrganisationShippedRoute() {
  const { organisation, items, next } = useLoaderData<typeof loader>();
  const { t } = useTranslation("ideas");
  const { slug, name } = organisation;
  return (
    <Page wide trail={<Breadcrumbs label={t("trail")} crumbs={[{ to: organisationPath(slug), label: name }]} />}>
      <h1 className="text-2xl">{t("shipped.title-of", { name })}</h1>
      <p className="mt-1.5 mb-4 max-w-measure text-ink-2">{t("shipped.lead")}</p>
      <ShippedBoard base={organisationPath(slug, "you-said-we-did")} items={items} next={next} />
    </Page>
  );
}
