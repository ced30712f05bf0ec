import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { organisationPath } from "~/modules/network/rules/paths";
import { absencesOfColleague } from "~/modules/routing/absences.server";
import { endAbsence } from "~/modules/routing/end-absence.server";
import { AbsenceForm } from "~/modules/routing/parts/absence-form";
import { AbsenceList } from "~/modules/routing/parts/absence-list";

import { sayAbsence } from "~/modules/routing/say-absence.server";
import { readForm } from "~/platform/http/form.server";
import { numberIn } from "~/platform/http/known-number";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { dayAfter } from "~/platform/i18n/dates";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Page } from "~/ui/page";

export const handle = { i18n: ["routing", "routing-due", "network"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, now } = context;
  const page = await absencesOfColleague(actor, params.slug, { personId: numberIn(params.person) ?? 0, now });
  if (!page) throw notFound();
  const days = { today: dayAfter(now, 0), tomorrow: dayAfter(now, 1), last: dayAfter(now, 180) };
  return { ...page, days, meta: { title: context.t("routing:away.of", { name: page.person.name }) } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const { actor, now } = context;
  const page = await absencesOfColleague(actor, params.slug, { personId: numberIn(params.person) ?? 0, now });
  if (!page) throw notFound();
  const form = await readForm(request);
  const desk = () => redirect(organisationPath(page.organisation.slug, "desk"));
  if (form.act === "back") return respond(await endAbsence(actor, form), form, desk);
  const about = { ...form, organisationId: page.organisation.id, personId: page.person.id };
  return respond(await sayAbsence(actor, about), form, desk);
}

/** When one of an organisation's people is not there, as whoever manages it says. */
export default function ColleagueAwayRoute() {
  const { organisation, person, list, days } = useLoaderData<typeof loader>();
  const { t } = useTranslation("routing");
  const crumbs = [
    { to: organisationPath(organisation.slug, "desk"), label: t("organisation.title", { name: organisation.name }) },
  ];
  return (
    <Page trail={<Breadcrumbs label={t("trail")} crumbs={crumbs} />}>
      <section className="grid max-w-[42rem] gap-7">
        <div>
          <h1 className="text-2xl">{t("away.of", { name: person.name })}</h1>
          <p className="mt-2 leading-normal text-ink-2">{t("away.of-text", { organisation: organisation.name })}</p>
        </div>
        <AbsenceList absences={list} of={person.name} />
        <AbsenceForm days={days} of={person.name} />
      </section>
    </Page>
  );
}
