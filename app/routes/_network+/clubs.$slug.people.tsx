import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { can } from "~/access/can";
import { PauseWriting } from "~/modules/moderation/parts/pause-writing";
import { clubPeople } from "~/modules/network/club-people.server";
import { ClubBody } from "~/modules/network/parts/club-body";
import { PeopleFilter } from "~/modules/network/parts/people-filter";
import { PeopleList, PersonRow } from "~/modules/network/parts/person-row";
import { clubRoles, sides } from "~/modules/network/rules/kinds";
import { clubPath } from "~/modules/network/rules/paths";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";
import { Empty } from "~/ui/empty";
import { Link } from "~/ui/link";
import { Pager } from "~/ui/pager";
import { SearchForm } from "~/ui/search-form";

export const handle = { i18n: ["network", "sanctions"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const role = clubRoles.find((one) => one === query.get("role"));
  const side = sides.find((one) => one === query.get("side"));
  const q = (query.get("q") ?? "").trim().slice(0, 80);
  const page = await clubPeople(context.actor, params.slug, { role, side, q, after: query.get("after") });
  if (!page) throw notFound();
  const title = context.t("network:people.title", { name: page.club.name });
  return {
    ...page,
    role,
    side,
    q,
    pausable: page.people
      .filter((person) => can(context.actor, "sanction.give", { ...person, clubId: page.club.id, ofPortal: false }))
      .map(({ personId }) => personId),
    seesSides: can(context.actor, "insight.sides", page.club),
    meta: {
      title,
      path: page.club.visibility === "public" && !query.size ? clubPath(page.club.slug, "people") : undefined,
    },
  };
}

export default function ClubPeopleRoute() {
  const { club, people, next, role, side, q, seesSides, pausable } = useLoaderData<typeof loader>();
  const { t } = useTranslation("network");
  const base = clubPath(club.slug, "people");
  const address = (wish: { role?: string | null; side?: string | null; after?: string }) => {
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries({ role, side, q, ...wish })) if (value) query.set(name, value);
    return query.size ? `${base}?${query}` : base;
  };
  return (
    <ClubBody>
      <h1 className="sr-only">{t("people.title", { name: club.name })}</h1>
      <SearchForm
        action={base}
        value={q}
        label={t("people.search")}
        placeholder={t("people.search")}
        submit={t("common:nav.search")}
      >
        {role ? <input type="hidden" name="role" value={role} /> : null}
        {side ? <input type="hidden" name="side" value={side} /> : null}
      </SearchForm>
      <PeopleFilter role={role} side={side} address={address} />
      {people.length > 0 ? (
        <PeopleList label={t("people.title", { name: club.name })}>
          {people.map((person) => (
            <PersonRow
              key={person.personId}
              person={person}
              roleLabel={person.role === "member" ? undefined : t(`role.${person.role}`)}
            >
              {pausable.includes(person.personId) ? <PauseWriting person={person} club={club} /> : null}
            </PersonRow>
          ))}
        </PeopleList>
      ) : (
        <Empty title={t("people.none")}>{t("people.none-text")}</Empty>
      )}
      <Pager label={t("pages")} older={next ? { to: address({ after: next }), label: t("people.more") } : undefined} />
      {seesSides ? (
        <p className="mt-6">
          <Link to={clubPath(club.slug, "sides")}>{t("people.every-side")}</Link>
        </p>
      ) : null}
    </ClubBody>
  );
}
