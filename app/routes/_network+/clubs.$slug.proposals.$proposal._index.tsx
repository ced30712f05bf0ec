import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { castSeatVote } from "~/modules/governance/cast-seat-vote.server";
import { CharterArticles, ruleText } from "~/modules/governance/parts/charter-articles";
import { GovernanceTabs } from "~/modules/governance/parts/governance-tabs";
import { OutcomeChip } from "~/modules/governance/parts/outcome-chip";
import { SeatVotes } from "~/modules/governance/parts/seat-votes";
import { StoppedBy } from "~/modules/governance/parts/stopped-by";
import { Tally } from "~/modules/governance/parts/tally";
import { TermsText } from "~/modules/governance/parts/terms-text";
import { VoteForm } from "~/modules/governance/parts/vote-form";
import { proposalPage } from "~/modules/governance/proposal-page.server";
import { proposalPath } from "~/modules/governance/rules/paths";
import { ClubBody } from "~/modules/network/parts/club-body";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { formatMoment } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Link } from "~/ui/link";
import { Notice } from "~/ui/notice";

export const handle = { i18n: ["network", "governance"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const page = await proposalPage(context.actor, params.slug, Number(params.proposal));
  if (!page) throw notFound();
  const { act, target } = page.proposal;
  const title = context.t(`governance:deed.${act}`, { name: target ?? "" });
  return { ...page, meta: { title: `${title} · ${page.club.name}` } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await castSeatVote(context.actor, { ...form, proposalId: params.proposal });
  return respond(result, form, ({ slug }) => redirect(proposalPath(slug, Number(params.proposal))));
}

export default function ProposalRoute() {
  const { club, proposal, seats, rule, tally, needed, own, mayWithdraw } = useLoaderData<typeof loader>();
  const { t } = useTranslation("governance");
  const locale = useLocale();
  const { act, target, reason, by, proposer, deadline, decidedAt, charter, terms, outcome, withdrawalReason } =
    proposal;
  return (
    <ClubBody>
      <GovernanceTabs club={club} current="proposals" inside />
      <div className="grid gap-8">
        <header>
          <h2 className="text-2xl leading-snug">{t(`deed.${act}`, { name: target ?? "" })}</h2>
          <p className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1.5 font-head text-sm text-ink-3">
            <OutcomeChip {...proposal} />
            <span>
              {by
                ? t("proposal.by-for", { name: proposer.name, organisation: by })
                : t("proposals.by", { name: proposer.name })}
            </span>
            <span>
              {decidedAt
                ? t(outcome === "withdrawn" ? "proposals.withdrawn-on" : "proposals.decided-on", {
                    when: formatMoment(locale, decidedAt),
                  })
                : t("proposal.until", { when: formatMoment(locale, deadline) })}
            </span>
          </p>
          <p lang={club.language} className="mt-4 max-w-measure leading-relaxed whitespace-pre-line">
            {reason}
          </p>
        </header>
        {outcome === "withdrawn" ? (
          <Notice tone="info" title={t("withdraw.done")}>
            <span lang={club.language}>{withdrawalReason}</span>
          </Notice>
        ) : null}
        {proposal.outcomeReason === "vetoed" ? <StoppedBy seats={seats} /> : null}
        {terms ? <TermsText terms={terms} lang={club.language} /> : null}
        {charter ? (
          <details className="rounded-lg border border-line px-5 py-3" open={decidedAt === null}>
            <summary className="min-h-9 cursor-pointer font-head font-medium">{t("proposal.charter")}</summary>
            <div className="pt-4 pb-2">
              <CharterArticles charter={charter} seats={seats} lang={club.language} />
            </div>
          </details>
        ) : null}
        <section>
          <h3 className="text-lg">{t("proposal.votes")}</h3>
          {outcome === "withdrawn" ? null : (
            <div className="mt-1.5 grid gap-1 leading-normal text-ink-2">
              <Tally votes={tally} />
              {decidedAt ? null : (
                <p className="text-sm text-ink-3">
                  {ruleText(rule, t)} · {t("proposal.needed", { count: needed })}
                </p>
              )}
            </div>
          )}
          <div className="mt-4">
            <SeatVotes seats={seats} lang={club.language} />
          </div>
        </section>
        {own.map((seat) => (
          <VoteForm key={`${seat.organisationId} ${seat.choice}`} seat={seat} />
        ))}
        {decidedAt ? null : <p className="max-w-measure text-sm text-ink-3">{t("proposal.by-itself")}</p>}
        {mayWithdraw ? (
          <p>
            <Link to={`${proposalPath(club.slug, proposal.id)}/withdrawal`}>{t("withdraw.title")}</Link>
          </p>
        ) : null}
      </div>
    </ClubBody>
  );
}
