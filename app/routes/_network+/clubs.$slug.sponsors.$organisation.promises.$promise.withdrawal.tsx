import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { dutyPage } from "~/modules/governance/duty-page.server";
import { GovernanceTabs } from "~/modules/governance/parts/governance-tabs";
import { takeBackDuty } from "~/modules/governance/take-back-duty.server";
import { ClubBody } from "~/modules/network/parts/club-body";
import { clubPath } from "~/modules/network/rules/paths";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { TextArea } from "~/ui/text-area";

export const handle = { i18n: ["network", "governance"] };
export const meta = metaFromLoader;

export async function loader({ params: { slug, organisation, promise }, context }: LoaderFunctionArgs) {
  const page = await dutyPage(context.actor, { slug, organisation, promise }, "promise");
  if (!page?.waiting) throw notFound();
  return { ...page, meta: { title: `${context.t("governance:promises.take-back")} · ${page.sponsor.name}` } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await takeBackDuty(context.actor, { ...form, promiseId: params.promise });
  return respond(result, form, ({ slug }) => redirect(clubPath(slug, "sponsors")));
}

/** Where a sponsor's people take a promise back, and say why. */
export default function SponsorPromiseWithdrawalRoute() {
  const { club, waiting } = useLoaderData<typeof loader>();
  const { t } = useTranslation("governance");
  const problem = useProblem();
  return (
    <ClubBody>
      <GovernanceTabs club={club} current="sponsors" inside />
      <Form method="post" className="grid max-w-measure gap-5">
        <div>
          <h2 className="text-2xl">{t("promises.take-back")}</h2>
          <p lang={club.language} className="mt-1.5 font-medium">
            {waiting?.what}
          </p>
          <p className="mt-1.5 text-ink-2">{t("promises.take-back-text")}</p>
        </div>
        {problem.title ? (
          <FormProblem title={problem.title} problems={problem.named({ reason: t("promises.reason") })} />
        ) : null}
        <TextArea {...problem.field("reason")} label={t("promises.reason")} required maxLength={500} rows={3} />
        <div className="flex flex-wrap gap-2.5">
          <Button variant="danger">{t("promises.take-back")}</Button>
          <Button to={clubPath(club.slug, "sponsors")} variant="quiet">
            {t("common:act.cancel")}
          </Button>
        </div>
      </Form>
    </ClubBody>
  );
}
