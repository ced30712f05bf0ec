import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { claimDomain } from "~/modules/network/claim-domain.server";
import { organisationDomains } from "~/modules/network/organisation-domains.server";
import { organisationSeenBy } from "~/modules/network/organisation-page.server";
import { StaffDomains } from "~/modules/network/parts/staff-domains";
import { organisationPath } from "~/modules/network/rules/paths";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";

export const handle = { i18n: ["network"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const seen = await organisationSeenBy(context.actor, params.slug);
  if (!seen?.may.domains) throw notFound();
  const domains = await organisationDomains(seen.organisation.id, context.now);
  const sent = new URL(request.url).searchParams.has("sent");
  return { ...seen, domains, sent, meta: { title: context.t("network:domain.title") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const seen = await organisationSeenBy(context.actor, params.slug);
  if (!seen) throw notFound();
  const form = await readForm(request);
  const about = { ...form, organisationId: seen.organisation.id, locale: context.locale };
  return respond(await claimDomain(context.actor, about), form, ({ slug }) =>
    redirect(`${organisationPath(slug, "staff")}/domains?sent`),
  );
}

export default function DomainsRoute() {
  const { organisation, domains, sent } = useLoaderData<typeof loader>();
  const { t } = useTranslation("network");
  const staff = organisationPath(organisation.slug, "staff");
  const crumbs = [
    { to: organisationPath(organisation.slug), label: organisation.name },
    { to: staff, label: t("organisation.staff") },
  ];
  return (
    <Page trail={<Breadcrumbs label={t("trail")} crumbs={crumbs} />}>
      <h1 className="text-2xl">{t("domain.title")}</h1>
      <p className="mt-1.5 mb-6 text-ink-2">{t("domain.text")}</p>
      {sent ? (
        <div className="mb-6">
          <Notice tone="done" role="status" title={t("domain.sent")}>
            {t("domain.sent-text")}
          </Notice>
        </div>
      ) : null}
      <StaffDomains base={`${staff}/domains`} domains={domains} />
    </Page>
  );
}
