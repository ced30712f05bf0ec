import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { changeOrganisation } from "~/modules/network/change-organisation.server";
import { organisationSeenBy } from "~/modules/network/organisation-page.server";
import { OrganisationForm } from "~/modules/network/parts/organisation-form";
import { PictureForm } from "~/modules/network/parts/picture-form";
import { filePath, organisationPath } from "~/modules/network/rules/paths";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { Speaker } from "~/ui/speaker";

export const handle = { i18n: ["network"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const seen = await organisationSeenBy(context.actor, params.slug);
  if (!seen?.may.change) throw notFound();
  return {
    organisation: seen.organisation,
    meta: { title: context.t("network:organisation-form.change-title", { name: seen.organisation.name }) },
  };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const seen = await organisationSeenBy(context.actor, params.slug);
  if (!seen) throw notFound();
  const form = await readForm(request);
  const result = await changeOrganisation(context.actor, { ...form, organisationId: seen.organisation.id });
  return respond(result, form, ({ slug }) => redirect(organisationPath(slug)));
}

export default function EditOrganisationRoute() {
  const { organisation } = useLoaderData<typeof loader>();
  const { t } = useTranslation("network");
  const { name, slug, side, logoKey } = organisation;
  return (
    <Page trail={<Breadcrumbs label={t("trail")} crumbs={[{ to: organisationPath(slug), label: name }]} />}>
      <h1 className="mb-7 text-2xl">{t("organisation-form.change-title", { name })}</h1>
      <div className="mb-10">
        <PictureForm
          action={organisationPath(slug, "logo")}
          label={t("picture.logo")}
          hint={t("picture.hint")}
          now={<Speaker name={name} side={side} size="l" picture={filePath(logoKey)} />}
        />
      </div>
      {organisation.verified ? (
        <div className="mb-7">
          <Notice tone="info">{t("organisation-form.verified-note")}</Notice>
        </div>
      ) : null}
      <OrganisationForm organisation={organisation} submit={t("common:act.save")} />
    </Page>
  );
}
