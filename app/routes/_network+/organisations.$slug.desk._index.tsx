import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { markChips } from "~/modules/knowledge/mark-chips";
import { questionPath } from "~/modules/knowledge/rules/question-path";
import { organisationPath } from "~/modules/network/rules/paths";
import { handoversToTake } from "~/modules/rooms/handovers-to-take.server";
import { HandoversToTake } from "~/modules/rooms/parts/handovers-to-take";
import { organisationDesk } from "~/modules/routing/organisation-desk.server";
import { Due } from "~/modules/routing/parts/due";
import { LoadTable } from "~/modules/routing/parts/load-table";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Button } from "~/ui/button";
import { Chip } from "~/ui/chip";
import { Empty } from "~/ui/empty";
import { Link } from "~/ui/link";
import { Page } from "~/ui/page";
import { Pager } from "~/ui/pager";
import { Row, Rows } from "~/ui/rows";

export const handle = { i18n: ["routing", "routing-due", "network", "rooms-around"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const wish = { now: context.now, after: query.get("after"), of: query.get("of") ?? "" };
  const page = await organisationDesk(context.actor, params.slug, wish);
  if (!page) throw notFound();
  const handovers = await handoversToTake([page.organisation.id]);
  const of = page.people.find(({ handle }) => handle === wish.of) ?? null;
  return {
    ...page,
    handovers,
    of,
    meta: { title: context.t("routing:organisation.title", { name: page.organisation.name }) },
  };
}

/** Everything that was sent to an organisation's people: who has what, what is late, and giving it to somebody else. */
export default function OrganisationDeskRoute() {
  const { organisation, may, items, next, people, handovers, of } = useLoaderData<typeof loader>();
  const { t } = useTranslation("routing");
  const base = organisationPath(organisation.slug, "desk");
  return (
    <Page
      wide
      trail={
        <Breadcrumbs
          label={t("trail")}
          crumbs={[{ to: organisationPath(organisation.slug), label: organisation.name }]}
        />
      }
    >
      <h1 className="mb-6 text-2xl">{t("organisation.title", { name: organisation.name })}</h1>
      <HandoversToTake handovers={handovers} />
      <div className="grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_minmax(0,24rem)]">
        <section>
          <h2 className="mb-2">{of ? t("organisation.of-person", { name: of.name }) : t("organisation.waiting")}</h2>
          {of ? <Link to={base}>{t("organisation.everybody")}</Link> : null}
          {items.length > 0 ? (
            <Rows label={t("organisation.waiting")}>
              {items.map((item) => (
                <Row
                  key={item.id}
                  level={3}
                  to={questionPath(item.question)}
                  title={<span lang={item.club.language}>{item.question.title}</span>}
                  excerpt={<Due {...item} />}
                  aside={
                    may.reassign ? (
                      <Button to={`${base}/${item.id}`} size="s" className="relative z-1">
                        {t("organisation.reassign")}
                      </Button>
                    ) : null
                  }
                  meta={[
                    ...markChips(item, t),
                    t("organisation.with", { name: item.person.name }),
                    item.club.name,
                    <Chip key="state" tone={item.state === "taken" ? "done" : "plain"}>
                      {t(`state.${item.state}`)}
                    </Chip>,
                  ]}
                />
              ))}
            </Rows>
          ) : (
            <Empty level={3} title={t("organisation.empty.title")}>
              {t("organisation.empty.text")}
            </Empty>
          )}
          <Pager
            label={t("pages")}
            older={
              next
                ? {
                    to: `${base}?${new URLSearchParams({ ...(of ? { of: of.handle } : {}), after: next })}`,
                    label: t("desk.more"),
                  }
                : undefined
            }
          />
        </section>
        <LoadTable people={people} may={may} slug={organisation.slug} />
      </div>
    </Page>
  );
}
