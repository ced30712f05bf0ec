import type { LoaderFunctionArgs } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ownReferral } from "~/modules/alliances/own-referral.server";
import { clubPath } from "~/modules/alliances/rules/link-paths";
import { numberIn } from "~/platform/http/known-number";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";
import { signInFirst } from "~/platform/http/sign-in-first.server";
import { Button } from "~/ui/button";
import { Link } from "~/ui/link";
import { Page } from "~/ui/page";

export const handle = { i18n: ["alliances"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  if (!context.viewer) throw signInFirst(request);
  const referral = await ownReferral(context.actor, numberIn(params.referral) ?? 0);
  if (!referral) throw notFound();
  return { referral, meta: { title: context.t("alliances:referral.title", { name: referral.to.name }) } };
}

export default function ReferralAnswerRoute() {
  const { referral } = useLoaderData<typeof loader>();
  const { t } = useTranslation("alliances");
  const { id, note, by, from, to } = referral;
  return (
    <Page>
      <p className="text-ink-3">{t("referral.by", { name: by, club: from.name })}</p>
      <h1 lang={to.language} className="text-2xl">
        <Link to={clubPath(to.slug)}>{to.name}</Link>
      </h1>
      {to.tagline ? (
        <p lang={to.language} className="mt-1.5 text-ink-2">
          {to.tagline}
        </p>
      ) : null}
      {note ? <blockquote className="mt-5 border-s-4 border-line ps-4 text-ink-2">{note}</blockquote> : null}
      <p className="mt-5 mb-6">{t(to.entry === "open" ? "referral.open" : "referral.request")}</p>
      <div className="flex flex-wrap gap-2.5">
        <Form method="post" action={`/referrals/${id}/acceptance`}>
          <Button variant="main">{t(to.entry === "open" ? "referral.join" : "referral.ask")}</Button>
        </Form>
        <Form method="post" action={`/referrals/${id}/refusal`}>
          <Button variant="quiet">{t("referral.decline")}</Button>
        </Form>
      </div>
    </Page>
  );
}
