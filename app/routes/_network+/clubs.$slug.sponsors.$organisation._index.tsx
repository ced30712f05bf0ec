import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { can } from "~/access/can";
import { DutyList } from "~/modules/governance/parts/duty-list";
import { DutyPromises } from "~/modules/governance/parts/duty-promises";
import { GovernanceTabs } from "~/modules/governance/parts/governance-tabs";
import { sponsorHistory } from "~/modules/governance/sponsor-history.server";
import { ClubBody } from "~/modules/network/parts/club-body";
import { clubPath, organisationPath } from "~/modules/network/rules/paths";
import { numberIn } from "~/platform/http/known-number";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";
import { Link } from "~/ui/link";
import { Pager } from "~/ui/pager";

export const handle = { i18n: ["network", "governance"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const which = { slug: params.slug, id: numberIn(params.organisation) };
  const places = { promises: query.get("promises"), duties: query.get("duties"), now: context.now };
  const page = await sponsorHistory(context.actor, which, places);
  if (!page) throw notFound();
  const title = `${context.t("governance:sponsors.all", { name: page.sponsor.name })} · ${page.club.name}`;
  return { ...page, inside: can(context.actor, "proposal.see", page.club), meta: { title } };
}

/** All that a sponsor of a club promised and did. */
export default function SponsorRoute() {
  const { club, sponsor, promises, duties, inside } = useLoaderData<typeof loader>();
  const { t } = useTranslation("governance");
  const base = clubPath(club.slug, `sponsors/${sponsor.organisationId}`);
  const older = (list: "promises" | "duties", next: string | null) =>
    next === null ? undefined : { to: `${base}?${list}=${next}`, label: t("sponsors.older") };
  return (
    <ClubBody>
      <GovernanceTabs club={club} current="sponsors" inside={inside} />
      <h2 className="text-2xl leading-snug">{t("sponsors.all", { name: sponsor.name })}</h2>
      <p className="mt-1.5 mb-7">
        <Link to={clubPath(club.slug, "sponsors")}>{t("tabs.sponsors")}</Link> ·{" "}
        <Link to={organisationPath(sponsor.slug)}>{sponsor.name}</Link>
      </p>
      <div className="grid gap-9">
        <div>
          <DutyPromises promises={promises.shown} lang={club.language} to={{}} />
          <Pager label={t("promises.list")} older={older("promises", promises.next)} />
        </div>
        <div>
          <DutyList duties={duties.shown} title={t("duties.title", { name: sponsor.name })} lang={club.language} />
          <Pager label={t("duties.title", { name: sponsor.name })} older={older("duties", duties.next)} />
        </div>
      </div>
    </ClubBody>
  );
}
