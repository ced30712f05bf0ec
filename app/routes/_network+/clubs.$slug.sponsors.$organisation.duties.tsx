import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { dutyPage } from "~/modules/governance/duty-page.server";
import { DutyForm } from "~/modules/governance/parts/duty-form";
import { GovernanceTabs } from "~/modules/governance/parts/governance-tabs";
import { recordDuty } from "~/modules/governance/record-duty.server";
import { clubSeenBy } from "~/modules/network/club-seen-by.server";
import { ClubBody } from "~/modules/network/parts/club-body";
import { clubPath } from "~/modules/network/rules/paths";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { dayAfter } from "~/platform/i18n/dates";

export const handle = { i18n: ["network", "governance"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const { slug, organisation } = params;
  const promise = new URL(request.url).searchParams.get("promise");
  const page = await dutyPage(context.actor, { slug, organisation, promise }, "record");
  if (!page) throw notFound();
  const today = dayAfter(context.now, 0);
  return { ...page, today, meta: { title: context.t("governance:duties.title", { name: page.sponsor.name }) } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const club = await clubSeenBy(context.actor, params.slug);
  if (!club) throw notFound();
  const form = await readForm(request);
  const words = { ...form, clubId: club.id, organisationId: params.organisation };
  return respond(await recordDuty(context.actor, words), form, ({ slug }) => redirect(clubPath(slug, "sponsors")));
}

export default function DutiesRoute() {
  const { club, sponsor, waiting, today } = useLoaderData<typeof loader>();
  return (
    <ClubBody>
      <GovernanceTabs club={club} current="sponsors" inside />
      <DutyForm sponsor={sponsor.name} keeps={waiting} today={today} back={clubPath(club.slug, "sponsors")} />
    </ClubBody>
  );
}
