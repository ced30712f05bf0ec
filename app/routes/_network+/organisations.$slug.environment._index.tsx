import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { organisationEnvironment } from "~/modules/environment/environment-page.server";
import { EnvironmentBoard } from "~/modules/environment/parts/environment-board";
import { organisationPath } from "~/modules/network/rules/paths";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Page } from "~/ui/page";

export const handle = { i18n: ["environment"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const page = await organisationEnvironment(context.actor, params.slug);
  if (!page) throw notFound();
  const { name, slug } = page.organisation;
  return {
    ...page,
    meta: {
      title: context.t("environment:title", { name }),
      description: context.t("environment:lead"),
      path: organisationPath(slug, "environment"),
    },
  };
}

export default function OrganisationEnvironmentRoute() {
  const { organisation, environment, may } = useLoaderData<typeof loader>();
  const { t } = useTranslation("environment");
  const to = (page: string) => organisationPath(organisation.slug, page);
  const steps = {
    product: to("environment/products"),
    service: to("environment/services"),
    contact: to("environment/contacts"),
    sales: to("environment/sales"),
    image: to("edit"),
    information: to("edit"),
    advice: "/questions?sort=unanswered",
    hosting: to("seats"),
  };
  return (
    <Page wide trail={<Breadcrumbs label={t("trail")} crumbs={[{ to: to(""), label: organisation.name }]} />}>
      <h1 className="text-2xl">{t("title", { name: organisation.name })}</h1>
      <p className="mt-1.5 mb-7 max-w-measure text-ink-2">{t("lead")}</p>
      <EnvironmentBoard environment={environment} steps={may.change ? steps : null} />
    </Page>
  );
}
