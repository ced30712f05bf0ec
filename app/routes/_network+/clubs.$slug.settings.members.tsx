import type { LoaderFunctionArgs } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { can } from "~/access/can";
import { clubPeople } from "~/modules/network/club-people.server";
import { PeopleList, PersonRow } from "~/modules/network/parts/person-row";
import { clubRoles } from "~/modules/network/rules/kinds";
import { clubPath } from "~/modules/network/rules/paths";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { Pager } from "~/ui/pager";
import { SearchForm } from "~/ui/search-form";
import { Select } from "~/ui/select";

export const handle = { i18n: ["network"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const q = (query.get("q") ?? "").trim().slice(0, 80);
  const page = await clubPeople(context.actor, params.slug, { q, after: query.get("after") });
  if (!page || !can(context.actor, "club.admit", page.club)) throw notFound();
  return {
    ...page,
    q,
    mayGiveRoles: can(context.actor, "club.roles", page.club),
    meta: { title: context.t("network:members.title", { name: page.club.name }) },
  };
}

export default function ClubMembersRoute() {
  const { club, people, next, q, mayGiveRoles } = useLoaderData<typeof loader>();
  const { t } = useTranslation("network");
  const base = clubPath(club.slug, "settings/members");
  const older = `${base}?${new URLSearchParams({ ...(q ? { q } : {}), after: next ?? "" })}`;
  return (
    <div className="max-w-[50rem]">
      <SearchForm
        action={base}
        value={q}
        label={t("people.search")}
        placeholder={t("people.search")}
        submit={t("common:nav.search")}
      />
      <div className="mt-5">
        {people.length > 0 ? (
          <PeopleList label={t("settings.members")}>
            {people.map((person) => (
              <PersonRow
                key={person.personId}
                person={person}
                roleLabel={mayGiveRoles ? undefined : t(`role.${person.role}`)}
              >
                {mayGiveRoles ? (
                  <Form method="post" action={`${base}/${person.personId}/role`} className="flex items-end gap-2">
                    <Select
                      id={`role-${person.personId}`}
                      name="role"
                      bare
                      label={t("members.role-of", { name: person.name })}
                      defaultValue={person.role}
                      choices={clubRoles.map((role) => ({ value: role, label: t(`role.${role}`) }))}
                    />
                    <Button aria-label={t("members.give", { name: person.name })}>{t("common:act.save")}</Button>
                  </Form>
                ) : null}
                {mayGiveRoles || person.role === "member" || person.role === "expert" ? (
                  <Button
                    to={`${base}/${person.personId}/removal`}
                    variant="quiet"
                    aria-label={t("members.remove-name", { name: person.name })}
                  >
                    {t("members.remove")}
                  </Button>
                ) : null}
              </PersonRow>
            ))}
          </PeopleList>
        ) : (
          <Empty title={t("people.none")}>{t("people.none-text")}</Empty>
        )}
      </div>
      <Pager label={t("pages")} older={next ? { to: older, label: t("people.more") } : undefined} />
    </div>
  );
}
