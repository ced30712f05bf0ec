import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { organisationIdeas } from "~/modules/ideas/organisation-ideas.server";
import { IdeaRows } from "~/modules/ideas/parts/idea-rows";
import { KeptCommitments } from "~/modules/ideas/parts/kept-commitments";
import { TrialRows } from "~/modules/ideas/parts/trial-rows";
import { organisationSeenBy } from "~/modules/network/organisation-page.server";
import { organisationPath } from "~/modules/network/rules/paths";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Button } from "~/ui/button";
import { Page } from "~/ui/page";
import { Pager } from "~/ui/pager";

export const handle = { i18n: ["ideas", "aims", "trials"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const seen = await organisationSeenBy(context.actor, params.slug);
  if (!seen) throw notFound();
  const { id, slug, name } = seen.organisation;
  const after = new URL(request.url).searchParams.get("after");
  const page = await organisationIdeas(context.actor, id, after);
  const path = after ? undefined : organisationPath(slug, "ideas");
  return {
    ...page,
    organisation: { slug, name },
    meta: { title: context.t("ideas:organisation.title", { name }), path },
  };
}

export default function OrganisationIdeasRoute() {
  const { organisation, waiting, trials, kept, overdue } = useLoaderData<typeof loader>();
  const { t } = useTranslation("ideas");
  const { slug, name } = organisation;
  const base = organisationPath(slug, "ideas");
  return (
    <Page wide trail={<Breadcrumbs label={t("trail")} crumbs={[{ to: organisationPath(slug), label: name }]} />}>
      <h1 className="mb-6 text-2xl">{t("organisation.title", { name })}</h1>
      {overdue.length > 0 ? (
        <section id="overdue" className="mb-10 scroll-mt-6">
          <h2 className="mb-2 text-[1.06rem]">{t("organisation.overdue")}</h2>
          <KeptCommitments kept={overdue} label={t("organisation.overdue")} />
        </section>
      ) : null}
      {kept.length > 0 || overdue.length === 0 ? (
        <section className="mb-10">
          <h2 className="mb-2 text-[1.06rem]">{t("organisation.kept")}</h2>
          {kept.length > 0 ? (
            <KeptCommitments kept={kept} label={t("organisation.kept")} />
          ) : (
            <p className="text-ink-3">{t("organisation.none-kept")}</p>
          )}
        </section>
      ) : null}
      <h2 className="mb-2 text-[1.06rem]">{t("organisation.waiting")}</h2>
      {waiting.items.length > 0 ? (
        <IdeaRows items={waiting.items} label={t("organisation.waiting")} level={3} withClub />
      ) : (
        <p className="text-ink-3">{t("organisation.none-waiting")}</p>
      )}
      <Pager
        label={t("pages")}
        older={waiting.next ? { to: `${base}?after=${waiting.next}`, label: t("list.more") } : undefined}
      />
      {trials.length > 0 ? (
        <>
          <h2 className="mt-10 mb-2 text-[1.06rem]">{t("organisation.trials")}</h2>
          <TrialRows items={trials} label={t("organisation.trials")} level={3} withClub />
        </>
      ) : null}
      <p className="mt-8">
        <Button to={organisationPath(slug, "you-said-we-did")}>{t("shipped.title")}</Button>
      </p>
    </Page>
  );
}
