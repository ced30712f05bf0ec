import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { GovernanceTabs } from "~/modules/governance/parts/governance-tabs";
import { proposalPage } from "~/modules/governance/proposal-page.server";
import { proposalPath } from "~/modules/governance/rules/paths";
import { withdrawProposal } from "~/modules/governance/withdraw-proposal.server";
import { ClubBody } from "~/modules/network/parts/club-body";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { TextArea } from "~/ui/text-area";

export const handle = { i18n: ["network", "governance"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const page = await proposalPage(context.actor, params.slug, Number(params.proposal));
  if (!page?.mayWithdraw) throw notFound();
  const { club, proposal } = page;
  return { club, proposal, meta: { title: `${context.t("governance:withdraw.title")} · ${club.name}` } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await withdrawProposal(context.actor, { ...form, proposalId: params.proposal });
  return respond(result, form, ({ slug }) => redirect(proposalPath(slug, Number(params.proposal))));
}

/** Where the seat that made a proposal takes it back, and says why. */
export default function ProposalWithdrawalRoute() {
  const { club, proposal } = useLoaderData<typeof loader>();
  const { t } = useTranslation("governance");
  const problem = useProblem();
  return (
    <ClubBody>
      <GovernanceTabs club={club} current="proposals" inside />
      <Form method="post" className="grid max-w-measure gap-5">
        <div>
          <h2 className="text-2xl">{t("withdraw.title")}</h2>
          <p className="mt-1.5 font-medium">{t(`deed.${proposal.act}`, { name: proposal.target ?? "" })}</p>
          <p className="mt-1.5 text-ink-2">{t("withdraw.text")}</p>
        </div>
        {problem.title ? (
          <FormProblem title={problem.title} problems={problem.named({ reason: t("withdraw.reason") })} />
        ) : null}
        <TextArea
          {...problem.field("reason")}
          label={t("withdraw.reason")}
          hint={t("propose.reason-hint")}
          required
          maxLength={500}
          rows={3}
        />
        <div className="flex flex-wrap gap-2.5">
          <Button variant="danger">{t("withdraw.act")}</Button>
          <Button to={proposalPath(club.slug, proposal.id)} variant="quiet">
            {t("common:act.cancel")}
          </Button>
        </div>
      </Form>
    </ClubBody>
  );
}
