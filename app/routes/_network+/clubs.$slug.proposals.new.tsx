import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { GovernanceTabs } from "~/modules/governance/parts/governance-tabs";
import { ProposeForm } from "~/modules/governance/parts/propose-form";
import { proposeAct } from "~/modules/governance/propose-act.server";
import { proposePage } from "~/modules/governance/propose-page.server";
import { proposalPath } from "~/modules/governance/rules/paths";
import { clubSeenBy } from "~/modules/network/club-seen-by.server";
import { ClubBody } from "~/modules/network/parts/club-body";
import { clubPath } from "~/modules/network/rules/paths";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Row, Rows } from "~/ui/rows";

export const handle = { i18n: ["network", "governance"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const wish = new URL(request.url).searchParams;
  const page = await proposePage(context.actor, params.slug, wish.get("act"));
  if (!page) throw notFound();
  const title = context.t("governance:proposals.make");
  return { ...page, target: wish.get("target") ?? "", meta: { title: `${title} · ${page.club.name}` } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const club = await clubSeenBy(context.actor, params.slug);
  if (!club) throw notFound();
  const form = await readForm(request);
  const result = await proposeAct(context.actor, { ...form, clubId: club.id });
  return respond(result, form, ({ slug, proposalId }) => redirect(proposalPath(slug, proposalId)));
}

/** First what is proposed, then about whom and why. */
export default function NewProposalRoute() {
  const { club, acts, chosen, target, votingDays } = useLoaderData<typeof loader>();
  const { t } = useTranslation("governance");
  const here = clubPath(club.slug, "proposals/new");
  return (
    <ClubBody>
      <GovernanceTabs club={club} current="proposals" inside />
      {chosen ? (
        chosen.needsTarget && chosen.targets.length === 0 ? (
          <Notice title={t("propose.no-target")} actions={<Button to={here}>{t("propose.other")}</Button>}>
            {t(`act-hint.${chosen.act}`)}
          </Notice>
        ) : (
          <ProposeForm act={chosen.act} targets={chosen.targets} target={target} votingDays={votingDays} />
        )
      ) : (
        <>
          <h2 className="mb-2 text-2xl">{t("propose.what")}</h2>
          <Rows label={t("propose.what")}>
            {acts.map((act) => (
              <Row
                key={act}
                level={3}
                to={act === "changeCharter" ? clubPath(club.slug, "charter/draft") : `${here}?act=${act}`}
                title={t(`act.${act}`)}
                excerpt={t(`act-hint.${act}`)}
              />
            ))}
          </Rows>
        </>
      )}
    </ClubBody>
  );
}
