import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { can } from "~/access/can";
import { foundOrganisation } from "~/modules/network/found-organisation.server";
import { OrganisationForm } from "~/modules/network/parts/organisation-form";
import { organisationPath } from "~/modules/network/rules/paths";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { respond } from "~/platform/http/respond.server";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { TextField } from "~/ui/text-field";

export const handle = { i18n: ["network"] };
export const meta = metaFromLoader;

export async function loader({ context }: LoaderFunctionArgs) {
  if (!context.viewer) throw redirect("/sign-in?returnTo=%2Forganisations%2Fnew");
  return {
    may: can(context.actor, "organisation.found", {}),
    meta: { title: context.t("network:organisation-form.found-title") },
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  return respond(await foundOrganisation(context.actor, form), form, ({ slug }) => redirect(organisationPath(slug)));
}

export default function NewOrganisationRoute() {
  const { may } = useLoaderData<typeof loader>();
  const { t } = useTranslation("network");
  const problem = useProblem();
  return (
    <Page>
      <h1 className="text-2xl">{t("organisation-form.found-title")}</h1>
      <p className="mt-1.5 mb-7 text-ink-2">{t("organisation-form.found-lead")}</p>
      {may ? (
        <OrganisationForm submit={t("organisation-form.found")}>
          <TextField
            {...problem.field("title")}
            label={t("organisation-form.title")}
            aside={t("common:act.optional")}
            hint={t("staff.title-hint")}
            maxLength={80}
            autoComplete="organization-title"
          />
        </OrganisationForm>
      ) : (
        <Notice
          tone="heed"
          title={t("confirm-first.title")}
          actions={<Button to="/settings/account">{t("confirm-first.act")}</Button>}
        >
          {t("confirm-first.text")}
        </Notice>
      )}
    </Page>
  );
}
