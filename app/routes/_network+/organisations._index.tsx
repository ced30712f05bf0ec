import type { LoaderFunctionArgs } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { can } from "~/access/can";
import { organisationList } from "~/modules/network/organisation-list.server";
import { OrganisationRow } from "~/modules/network/parts/organisation-row";
import { organisationKinds } from "~/modules/network/rules/kinds";
import { metaFromLoader } from "~/platform/http/page-meta";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { Page } from "~/ui/page";
import { Pager } from "~/ui/pager";
import { Rows } from "~/ui/rows";
import { SearchForm } from "~/ui/search-form";
import { Select } from "~/ui/select";

export const handle = { i18n: ["network"] };
export const meta = metaFromLoader;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const kind = organisationKinds.find((one) => one === query.get("kind"));
  const q = (query.get("q") ?? "").trim().slice(0, 80);
  const mayVerify = can(context.actor, "portal.administer", {});
  const unverified = mayVerify && query.get("unverified") === "1";
  const page = await organisationList({ kind, q, unverified, after: query.get("after") });
  const title = `${context.t("network:organisations.title")} · ${context.t("common:name")}`;
  return {
    ...page,
    kind,
    q,
    mayVerify,
    mayFound: can(context.actor, "organisation.found", {}),
    meta: {
      title,
      description: context.t("network:organisations.lead"),
      path: query.size ? undefined : "/organisations",
    },
  };
}

export default function OrganisationsRoute() {
  const { organisations, next, kind, q, mayVerify, mayFound } = useLoaderData<typeof loader>();
  const { t } = useTranslation("network");
  const older = `/organisations?${new URLSearchParams({ ...(kind ? { kind } : {}), ...(q ? { q } : {}), after: next ?? "" })}`;
  return (
    <Page>
      <div className="mb-6 flex flex-wrap items-start justify-between gap-x-8 gap-y-4 sm:flex-nowrap">
        <div>
          <h1 className="text-2xl">{t("organisations.title")}</h1>
          <p className="mt-1 text-ink-2">{t("organisations.lead")}</p>
        </div>
        {mayFound ? (
          <div className="shrink-0">
            <Button to="/organisations/new">{t("organisations.found")}</Button>
          </div>
        ) : null}
      </div>
      <div className="mb-6 grid gap-3">
        <SearchForm
          action="/organisations"
          value={q}
          label={t("organisations.search")}
          placeholder={t("organisations.search")}
          submit={t("common:nav.search")}
        >
          {kind ? <input type="hidden" name="kind" value={kind} /> : null}
        </SearchForm>
        <Form method="get" action="/organisations" className="flex items-end gap-2.5">
          {q ? <input type="hidden" name="q" value={q} /> : null}
          <div className="min-w-0 flex-1 sm:max-w-80">
            <Select
              key={kind}
              name="kind"
              label={t("organisations.kind")}
              bare
              defaultValue={kind ?? ""}
              onChange={(event) => event.currentTarget.form?.requestSubmit()}
              choices={[
                { value: "", label: t("organisations.every-kind") },
                ...organisationKinds.map((one) => ({ value: one, label: t(`kind.${one}`) })),
              ]}
            />
          </div>
          <Button>{t("organisations.show")}</Button>
        </Form>
        {mayVerify ? (
          <p>
            <Button to="/organisations?unverified=1" size="s" variant="quiet">
              {t("organisations.unverified")}
            </Button>
          </p>
        ) : null}
      </div>
      {organisations.length > 0 ? (
        <Rows label={t("organisations.title")}>
          {organisations.map((one) => (
            <OrganisationRow key={one.id} organisation={one} meta={[t(`kind.${one.kind}`), one.province || null]} />
          ))}
        </Rows>
      ) : (
        <Empty
          title={t("organisations.none")}
          action={<Button to="/organisations">{t("organisations.see-all")}</Button>}
        >
          {t("organisations.none-text")}
        </Empty>
      )}
      <Pager label={t("pages")} older={next ? { to: older, label: t("organisations.more") } : undefined} />
    </Page>
  );
}
