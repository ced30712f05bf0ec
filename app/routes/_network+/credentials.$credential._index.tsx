import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { credentialPage } from "~/modules/network/credentials-to-check.server";
import { CredentialDecision } from "~/modules/network/parts/credential-decision";
import { CredentialChip, CredentialFacts } from "~/modules/network/parts/credential-facts";
import { personPath } from "~/modules/network/rules/paths";
import { numberIn } from "~/platform/http/known-number";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";
import { signInFirst } from "~/platform/http/sign-in-first.server";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Button } from "~/ui/button";
import { Link } from "~/ui/link";
import { Page } from "~/ui/page";

export const handle = { i18n: ["credentials"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  if (!context.viewer) throw signInFirst(request);
  const page = await credentialPage(context.actor, numberIn(params.credential) ?? 0);
  if (!page) throw notFound();
  return { ...page, meta: { title: context.t("credentials:page.title", { name: page.claim.name }) } };
}

export default function CredentialRoute() {
  const { claim, earlier, may } = useLoaderData<typeof loader>();
  const { t } = useTranslation("credentials");
  const back = may.decide
    ? { to: "/credentials", label: t("check.title") }
    : { to: "/settings/credentials", label: t("title") };
  return (
    <Page trail={<Breadcrumbs label={t("trail")} crumbs={[back]} />}>
      <h1 className="text-2xl">{t(`common:credential.${claim.kind}`)}</h1>
      <p className="mt-1 mb-3 flex flex-wrap items-center gap-x-3 gap-y-1 font-head">
        <Link to={personPath(claim.handle)}>{claim.name}</Link>
        <CredentialChip credential={claim} />
      </p>
      <CredentialFacts credential={claim} />
      <div className="mt-6 mb-9">
        {claim.hasDocument ? (
          <Button to={`/credentials/${claim.id}/document`} reloadDocument target="_blank" rel="noopener">
            {t("page.open")}
          </Button>
        ) : (
          <p className="text-ink-2">{t("page.no-document")}</p>
        )}
        <p className="mt-2 text-sm text-ink-3">{t("page.private")}</p>
      </div>
      {may.decide ? <CredentialDecision credential={claim} /> : null}
      {earlier.length > 0 ? (
        <section className="mt-10">
          <h2 className="mb-3">{t("page.earlier")}</h2>
          <ul className="divide-y divide-line border-y border-line">
            {earlier.map((one) => (
              <li key={one.id} className="py-3.5">
                <p className="mb-1 flex flex-wrap items-center gap-x-3 font-head font-medium">
                  {t(`common:credential.${one.kind}`)} <CredentialChip credential={one} />
                </p>
                <CredentialFacts credential={one} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </Page>
  );
}
