import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { WrittenDocuments } from "~/modules/documents/parts/written-documents";
import { writtenDocuments } from "~/modules/documents/written-documents.server";
import { overdueCount } from "~/modules/ideas/overdue-count.server";
import { OverduePromises } from "~/modules/ideas/parts/overdue-promises";
import { answerList } from "~/modules/knowledge/answer-list.server";
import { AnswerRows } from "~/modules/knowledge/answer-rows";
import { helpsWith } from "~/modules/knowledge/helps-with.server";
import { HelpsWithList } from "~/modules/knowledge/parts/helps-with-list";
import { clubCards } from "~/modules/network/club-cards.server";
import { domainWelcome } from "~/modules/network/organisation-domains.server";
import { organisationPage } from "~/modules/network/organisation-page.server";
import { ClubCards } from "~/modules/network/parts/club-card";
import { DomainWelcome } from "~/modules/network/parts/domain-welcome";
import { organisationLd } from "~/modules/network/parts/network-ld";
import { OrganisationHead } from "~/modules/network/parts/organisation-head";
import { PeopleList, PersonRow } from "~/modules/network/parts/person-row";
import { RelatedOrganisations } from "~/modules/network/parts/relation-rows";
import { confirmedRelations } from "~/modules/network/relation-lists.server";
import { organisationPath } from "~/modules/network/rules/paths";
import { baseUrl } from "~/platform/config.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";
import { Empty } from "~/ui/empty";
import { JsonLd } from "~/ui/json-ld";
import { MarginSection, Page } from "~/ui/page";
import { Pager } from "~/ui/pager";

export const handle = { i18n: ["network", "knowledge", "helps-with", "authorship", "wishes-around", "relations"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const page = await organisationPage(context.actor, params.slug);
  if (!page) throw notFound();
  const { organisation } = page;
  const query = new URL(request.url).searchParams;
  const after = query.get("after");
  const [welcome, { clubs }, answers, documents, overdue, helps, relations] = await Promise.all([
    domainWelcome(context.actor, organisation.id),
    clubCards(context.actor, { organisationId: organisation.id, take: 12 }),
    answerList(context.actor, { organisationId: organisation.id, after, take: 10 }),
    writtenDocuments(context.actor, { organisationId: organisation.id }),
    overdueCount(context.actor, organisation.id),
    helpsWith(context.actor, { organisationId: organisation.id }),
    confirmedRelations(organisation.id, query.get("related")),
  ]);
  return {
    ...page,
    welcome,
    clubs,
    answers,
    documents,
    overdue,
    helps,
    relations,
    ld: organisationLd(organisation, baseUrl, relations.standing),
    meta: {
      title: `${organisation.name} · ${context.t("common:name")}`,
      description: organisation.about.slice(0, 180),
      path: after ? undefined : organisationPath(organisation.slug),
    },
  };
}

export default function OrganisationRoute() {
  const { organisation, people, clubs, answers, relations, helps, ...page } = useLoaderData<typeof loader>();
  const { t } = useTranslation("network");
  const base = organisationPath(organisation.slug);
  return (
    <Page wide>
      <JsonLd data={page.ld} />
      <OrganisationHead organisation={organisation} may={page.may} />
      <OverduePromises count={page.overdue} to={`${base}/ideas#overdue`} />
      {page.welcome ? <DomainWelcome slug={organisation.slug} name={organisation.name} {...page.welcome} /> : null}
      <div className="mt-11 grid gap-x-16 gap-y-11 lg:grid-cols-[minmax(0,1fr)_minmax(0,22rem)]">
        <div className="grid content-start gap-11">
          <section>
            <h2 className="mb-3">{t("organisation.answers")}</h2>
            {answers.items.length > 0 ? (
              <AnswerRows items={answers.items} label={t("organisation.answers")} level={3} />
            ) : (
              <Empty level={3} title={t("organisation.no-answers")}>
                {t("organisation.no-answers-text")}
              </Empty>
            )}
            <Pager
              label={t("pages")}
              older={answers.next ? { to: `${base}?after=${answers.next}`, label: t("common:act.older") } : undefined}
            />
          </section>
          <WrittenDocuments documents={page.documents} />
          {clubs.length > 0 ? (
            <section>
              <h2 className="mb-4">{t("organisation.clubs")}</h2>
              <ClubCards clubs={clubs} label={t("organisation.clubs")} />
            </section>
          ) : null}
        </div>
        <div className="grid content-start gap-11">
          <section>
            <h2 className="mb-3">{t("organisation.people")}</h2>
            <PeopleList label={t("organisation.people")}>
              {people.map((person) => (
                <PersonRow key={person.personId} person={person} />
              ))}
            </PeopleList>
          </section>
          <RelatedOrganisations relations={relations} base={base} />
          {helps.length > 0 ? (
            <MarginSection title={t("helps-with:title")}>
              <HelpsWithList topics={helps} />
            </MarginSection>
          ) : null}
        </div>
      </div>
    </Page>
  );
}
