import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { dutyPage } from "~/modules/governance/duty-page.server";
import { GovernanceTabs } from "~/modules/governance/parts/governance-tabs";
import { PromiseForm } from "~/modules/governance/parts/promise-form";
import { promiseDuty } from "~/modules/governance/promise-duty.server";
import { clubSeenBy } from "~/modules/network/club-seen-by.server";
import { ClubBody } from "~/modules/network/parts/club-body";
import { clubPath } from "~/modules/network/rules/paths";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { dayAfter } from "~/platform/i18n/dates";

export const handle = { i18n: ["network", "governance"] };
export const meta = metaFromLoader;

export async function loader({ params: { slug, organisation }, context }: LoaderFunctionArgs) {
  const page = await dutyPage(context.actor, { slug, organisation }, "promise");
  if (!page) throw notFound();
  const tomorrow = dayAfter(context.now, 1);
  return { ...page, tomorrow, meta: { title: context.t("governance:promises.title", { name: page.sponsor.name }) } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const club = await clubSeenBy(context.actor, params.slug);
  if (!club) throw notFound();
  const form = await readForm(request);
  const words = { ...form, clubId: club.id, organisationId: params.organisation };
  return respond(await promiseDuty(context.actor, words), form, ({ slug }) => redirect(clubPath(slug, "sponsors")));
}

/** Where a sponsor's people say what it will do. */
export default function SponsorPromisesRoute() {
  const { club, sponsor, tomorrow } = useLoaderData<typeof loader>();
  return (
    <ClubBody>
      <GovernanceTabs club={club} current="sponsors" inside />
      <PromiseForm sponsor={sponsor.name} tomorrow={tomorrow} back={clubPath(club.slug, "sponsors")} />
    </ClubBody>
  );
}
