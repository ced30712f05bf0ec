import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { can } from "~/access/can";
import { GovernanceTabs } from "~/modules/governance/parts/governance-tabs";
import { SponsorCard } from "~/modules/governance/parts/sponsor-card";
import { sponsorsPage } from "~/modules/governance/sponsors-page.server";
import { ClubBody } from "~/modules/network/parts/club-body";
import { clubPath, personPath } from "~/modules/network/rules/paths";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";
import { formatMoment } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { FormProblem } from "~/ui/form-problem";
import { Link } from "~/ui/link";

export const handle = { i18n: ["network", "governance"] };
export const meta = metaFromLoader;

/** Why somebody of a sponsor was refused what they tried, when they are led here by it. */
const refusals = ["steers", "seat"] as const;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const page = await sponsorsPage(context.actor, params.slug);
  if (!page) throw notFound();
  const { club } = page;
  const title = context.t("governance:sponsors.title", { name: club.name });
  const refused = refusals.find((one) => one === new URL(request.url).searchParams.get("refused"));
  return {
    ...page,
    refused: refused && page.own ? { why: refused, organisation: page.own } : null,
    inside: can(context.actor, "proposal.see", club),
    meta: { title, path: club.visibility === "public" ? clubPath(club.slug, "sponsors") : undefined },
  };
}

export default function SponsorsRoute() {
  const { club, sponsors, attempts, mayPropose, inside, refused } = useLoaderData<typeof loader>();
  const { t } = useTranslation("governance");
  const locale = useLocale();
  return (
    <ClubBody>
      <GovernanceTabs club={club} current="sponsors" inside={inside} />
      {refused ? (
        <div className="mb-7">
          <FormProblem title={t(`refused.${refused.why}`, { organisation: refused.organisation })} />
        </div>
      ) : null}
      <h2 className="text-2xl">{t("tabs.sponsors")}</h2>
      <p className="mt-1 mb-7 max-w-measure leading-normal text-ink-2">{t("sponsors.text")}</p>
      {sponsors.length > 0 ? (
        <div className="grid gap-9">
          {sponsors.map((sponsor) => (
            <SponsorCard key={sponsor.organisationId} sponsor={sponsor} club={club} />
          ))}
        </div>
      ) : (
        <Empty title={t("sponsors.none")}>{t("sponsors.none-text")}</Empty>
      )}
      {mayPropose && sponsors.some(({ standing }) => standing) ? (
        <div className="mt-7">
          <Button to={clubPath(club.slug, "proposals/new?act=sponsorTerms")}>{t("sponsors.propose")}</Button>
        </div>
      ) : null}
      {attempts.length > 0 ? (
        <section className="mt-10">
          <h2 className="mb-1">{t("sponsors.attempts")}</h2>
          <p className="mb-3 text-ink-2">{t("sponsors.attempts-text")}</p>
          <ul className="divide-y divide-line border-y border-line font-head text-sm leading-normal">
            {attempts.map((one) => (
              <li key={`${one.at} ${one.permission}`} className="py-2.5">
                <Link to={personPath(one.handle)}>{one.person}</Link> ·{" "}
                {t(`attempt.${one.permission.replace(".", "-")}`)} ·{" "}
                <span className="text-ink-3">{formatMoment(locale, one.at)}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </ClubBody>
  );
}
