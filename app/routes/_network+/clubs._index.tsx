import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { can } from "~/access/can";
import { clubCards } from "~/modules/network/club-cards.server";
import { ClubCards } from "~/modules/network/parts/club-card";
import { metaFromLoader } from "~/platform/http/page-meta";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { Page } from "~/ui/page";
import { Pager } from "~/ui/pager";
import { SearchForm } from "~/ui/search-form";
import { Tabs } from "~/ui/tabs";

export const handle = { i18n: ["network"] };
export const meta = metaFromLoader;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const mine = query.get("show") === "mine" && context.viewer !== null;
  const q = (query.get("q") ?? "").trim().slice(0, 80);
  const page = await clubCards(context.actor, { mine, q, after: query.get("after") });
  const title = `${context.t("network:clubs.title")} · ${context.t("common:name")}`;
  const plain = !mine && !q && !query.has("after");
  return {
    ...page,
    mine,
    q,
    signedIn: context.viewer !== null,
    mayFound: can(context.actor, "club.found", {}),
    meta: { title, description: context.t("network:clubs.description"), path: plain ? "/clubs" : undefined },
  };
}

export default function ClubsRoute() {
  const { clubs, next, mine, q, signedIn, mayFound } = useLoaderData<typeof loader>();
  const { t } = useTranslation("network");
  const address = (wish: Record<string, string>) =>
    `/clubs?${new URLSearchParams({ ...(mine ? { show: "mine" } : {}), ...(q ? { q } : {}), ...wish })}`;
  return (
    <Page wide>
      <div className="mb-6 flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <div>
          <h1 className="text-2xl">{t("clubs.title")}</h1>
          <p className="mt-1 max-w-measure text-ink-2">{t("clubs.lead")}</p>
        </div>
        <div className="flex flex-wrap gap-2.5">
          {mayFound ? <Button to="/clubs/new">{t("clubs.found")}</Button> : null}
          <Button to="/organisations" variant="quiet">
            {t("organisations.see-all")}
          </Button>
        </div>
      </div>
      <div className="mb-6 max-w-measure">
        <SearchForm
          action="/clubs"
          value={q}
          label={t("clubs.search")}
          placeholder={t("clubs.search")}
          submit={t("common:nav.search")}
        />
      </div>
      {signedIn ? (
        <div className="mb-7">
          <Tabs
            label={t("clubs.which")}
            tabs={[
              { to: "/clubs", label: t("clubs.all"), current: !mine },
              { to: "/clubs?show=mine", label: t("clubs.mine"), current: mine },
            ]}
          />
        </div>
      ) : null}
      {clubs.length > 0 ? (
        <ClubCards clubs={clubs} label={t("clubs.title")} level={2} />
      ) : (
        <Empty
          title={t(q ? "clubs.none-found" : mine ? "clubs.none-mine" : "clubs.none")}
          action={
            <>
              {q || mine ? <Button to="/clubs">{t("clubs.see-all")}</Button> : null}
              {mayFound ? <Button to="/clubs/new">{t("clubs.found")}</Button> : null}
            </>
          }
        >
          {t(mine ? "clubs.none-mine-text" : "clubs.none-text")}
        </Empty>
      )}
      <Pager label={t("pages")} older={next ? { to: address({ after: next }), label: t("clubs.more") } : undefined} />
    </Page>
  );
}
