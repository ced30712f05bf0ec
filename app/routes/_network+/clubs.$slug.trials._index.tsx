import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { TrialRows } from "~/modules/ideas/parts/trial-rows";
import { trialList } from "~/modules/ideas/trial-list.server";
import { clubSeenBy } from "~/modules/network/club-seen-by.server";
import { ClubBody } from "~/modules/network/parts/club-body";
import { clubPath } from "~/modules/network/rules/paths";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { Pager } from "~/ui/pager";
import { Tabs } from "~/ui/tabs";

export const handle = { i18n: ["network", "trials"] };
export const meta = metaFromLoader;
const views = ["all", "running", "finished"] as const;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const club = await clubSeenBy(context.actor, params.slug);
  if (!club) throw notFound();
  const query = new URL(request.url).searchParams;
  const view = views.find((name) => name === query.get("view")) ?? "all";
  const finished = view === "all" ? undefined : view === "finished";
  return {
    ...(await trialList(context.actor, { clubId: club.id, finished, after: query.get("after") })),
    club,
    view,
    meta: {
      title: context.t("trials:list-of", { name: club.name }),
      description: context.t("trials:lead"),
      path: club.visibility === "public" && !query.size ? clubPath(club.slug, "trials") : undefined,
    },
  };
}

/** What members of a club try together, and what that taught. */
export default function ClubTrialsRoute() {
  const { club, items, next, view } = useLoaderData<typeof loader>();
  const { t } = useTranslation("trials");
  const base = clubPath(club.slug, "trials");
  const address = (name: string, after?: string) => {
    const query = new URLSearchParams({ ...(name === "all" ? {} : { view: name }), ...(after ? { after } : {}) });
    return query.size > 0 ? `${base}?${query}` : base;
  };
  return (
    <ClubBody>
      <h1 className="text-xl">{t("title")}</h1>
      <p className="mt-1 mb-4 text-ink-2">{t("lead")}</p>
      <Tabs
        label={t("views")}
        tabs={views.map((name) => ({ to: address(name), label: t(`view.${name}`), current: name === view }))}
      />
      {items.length > 0 ? (
        <TrialRows items={items} label={t("title")} />
      ) : (
        <div className="pt-4">
          <Empty title={t("empty.title")} action={<Button to={clubPath(club.slug, "ideas")}>{t("empty.act")}</Button>}>
            {t("empty.text")}
          </Empty>
        </div>
      )}
      <Pager label={t("pages")} older={next ? { to: address(view, next), label: t("common:act.older") } : undefined} />
    </ClubBody>
  );
}
