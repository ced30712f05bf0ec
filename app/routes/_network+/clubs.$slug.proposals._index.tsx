import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { GovernanceTabs } from "~/modules/governance/parts/governance-tabs";
import { ProposalRows } from "~/modules/governance/parts/proposal-rows";
import { proposalList } from "~/modules/governance/proposal-list.server";
import { ClubBody } from "~/modules/network/parts/club-body";
import { clubPath } from "~/modules/network/rules/paths";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { Pager } from "~/ui/pager";

export const handle = { i18n: ["network", "governance"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const after = new URL(request.url).searchParams.get("after");
  const page = await proposalList(context.actor, params.slug, after);
  if (!page) throw notFound();
  const title = context.t("governance:tabs.proposals");
  return { ...page, first: after === null, meta: { title: `${title} · ${page.club.name}` } };
}

export default function ProposalsRoute() {
  const { club, open, decided, next, first, mayPropose } = useLoaderData<typeof loader>();
  const { t } = useTranslation("governance");
  const base = clubPath(club.slug, "proposals");
  const make = <Button to={`${base}/new`}>{t("proposals.make")}</Button>;
  return (
    <ClubBody>
      <GovernanceTabs club={club} current="proposals" inside />
      {open.length === 0 && decided.length === 0 ? (
        <Empty title={t("proposals.none")} action={mayPropose ? make : undefined}>
          {t(club.chartered ? "proposals.none-text" : "proposals.no-charter")}
        </Empty>
      ) : (
        <div className="grid gap-8">
          <div className="flex flex-wrap items-start justify-between gap-4">
            <h2 className="text-2xl">{t("tabs.proposals")}</h2>
            {first && mayPropose ? make : null}
          </div>
          {open.length > 0 ? (
            <section>
              <h3 className="mb-2 text-lg">{t("proposals.open")}</h3>
              <ProposalRows slug={club.slug} items={open} label={t("proposals.open")} lang={club.language} />
            </section>
          ) : null}
          {decided.length > 0 ? (
            <section>
              <h3 className="mb-2 text-lg">{t("proposals.decided")}</h3>
              <ProposalRows slug={club.slug} items={decided} label={t("proposals.decided")} lang={club.language} />
            </section>
          ) : null}
          <Pager
            label={t("tabs.proposals")}
            newer={first ? undefined : { to: base, label: t("proposals.newest") }}
            older={next ? { to: `${base}?after=${next}`, label: t("proposals.older") } : undefined}
          />
        </div>
      )}
    </ClubBody>
  );
}
