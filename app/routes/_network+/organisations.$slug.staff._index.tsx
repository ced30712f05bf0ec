import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { addStaff } from "~/modules/network/add-staff.server";
import { inviteStaff } from "~/modules/network/invite-staff.server";
import { organisationSeenBy, organisationStaff } from "~/modules/network/organisation-page.server";
import { InvitationRows } from "~/modules/network/parts/invitation-rows";
import { PeopleList } from "~/modules/network/parts/person-row";
import { StaffForm } from "~/modules/network/parts/staff-form";
import { StaffLinkForm } from "~/modules/network/parts/staff-link-form";
import { StaffRow } from "~/modules/network/parts/staff-row";
import { organisationPath } from "~/modules/network/rules/paths";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";

export const handle = { i18n: ["network"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const page = await organisationStaff(context.actor, params.slug, context.now);
  if (!page) throw notFound();
  return {
    ...page,
    own: context.actor.id,
    meta: { title: context.t("network:staff.title-of", { name: page.organisation.name }) },
  };
}

/** Somebody is added by handle at once; an address gets a letter, whether or not it is known here. */
export async function action({ params, request, context }: ActionFunctionArgs) {
  const seen = await organisationSeenBy(context.actor, params.slug);
  if (!seen) throw notFound();
  const form = await readForm(request);
  const who = typeof form.handle === "string" ? form.handle.trim() : "";
  const about = { ...form, organisationId: seen.organisation.id };
  if (/^[^@\s]+@[^@\s]+$/.test(who)) {
    const result = await inviteStaff(context.actor, { ...about, email: who, locale: context.locale });
    return respond(result, form, () => json({ sent: true }));
  }
  return respond(await addStaff(context.actor, about), form, ({ slug }) => redirect(organisationPath(slug, "staff")));
}

export default function StaffRoute() {
  const { organisation, may, people, invitations, own } = useLoaderData<typeof loader>();
  const made = useActionData<{ sent?: boolean }>();
  const { t } = useTranslation("network");
  const base = organisationPath(organisation.slug, "staff");
  return (
    <Page
      trail={
        <Breadcrumbs
          label={t("trail")}
          crumbs={[{ to: organisationPath(organisation.slug), label: organisation.name }]}
        />
      }
      wide
    >
      <h1 className="mb-6 text-2xl">{t("staff.title-of", { name: organisation.name })}</h1>
      <div className="grid max-w-[56rem] gap-10">
        {made?.sent ? (
          <Notice tone="done" role="status" title={t("invitations.sent")}>
            {t("invitations.sent-text")}
          </Notice>
        ) : null}
        {organisation.verified ? null : <Notice tone="heed">{t("staff.unverified-note")}</Notice>}
        <PeopleList label={t("organisation.people")}>
          {people.map((person) => (
            <StaffRow
              key={person.personId}
              person={person}
              base={base}
              may={{ owners: may.owners, verify: organisation.verified && (person.personId !== own || may.verify) }}
            />
          ))}
        </PeopleList>
        <InvitationRows invitations={invitations} base={`${base}/letters`} />
        <StaffForm owners={may.owners} />
        <StaffLinkForm base={base} />
        {may.domains ? (
          <div>
            <h2>{t("domain.title")}</h2>
            <p className="mt-1 mb-3 text-ink-2">{t("domain.text")}</p>
            <Button to={`${base}/domains`}>{t("domain.open")}</Button>
          </div>
        ) : null}
      </div>
    </Page>
  );
}
