import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ClockTable } from "~/modules/documents/parts/clock-table";
import { StaleRows } from "~/modules/documents/parts/stale-rows";
import { documentPath } from "~/modules/documents/rules/paths";
import { staleList } from "~/modules/documents/stale-list.server";
import { questionPath } from "~/modules/knowledge/rules/question-path";
import { clubSeenBy } from "~/modules/network/club-seen-by.server";
import { ClubBody } from "~/modules/network/parts/club-body";
import { clubPath } from "~/modules/network/rules/paths";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";
import { Empty } from "~/ui/empty";
import { Pager } from "~/ui/pager";
import { Tabs } from "~/ui/tabs";

export const handle = { i18n: ["documents", "network"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const club = await clubSeenBy(context.actor, params.slug);
  if (!club) throw notFound();
  const query = new URL(request.url).searchParams;
  const mine = query.get("of") === "mine" && context.actor.kind === "person";
  const wish = {
    clubId: club.id,
    ownedBy: mine ? context.actor.id : null,
    after: query.get("after"),
    now: context.now,
  };
  const page = await staleList(wish);
  const signedIn = context.actor.kind === "person";
  const title = context.t("documents:stale.of", { name: club.name });
  return { ...page, club, mine, signedIn, meta: { title } };
}

/** What of a club's knowledge nobody has looked at for too long, the oldest first, with who looks after it. */
export default function StaleRoute() {
  const { club, items, next, mine, signedIn } = useLoaderData<typeof loader>();
  const { t } = useTranslation("documents");
  const base = clubPath(club.slug, "stale");
  const more = `${base}?${new URLSearchParams({ ...(mine ? { of: "mine" } : {}), after: next ?? "" })}`;
  return (
    <ClubBody margin={<ClockTable />} marginLabel={t("stale.clocks")}>
      <h1 className="mb-2 text-2xl">{t("stale.title")}</h1>
      <p className="mb-4 max-w-measure text-ink-2">{t("stale.text")}</p>
      {signedIn ? (
        <Tabs
          quiet
          label={t("stale.title")}
          tabs={[
            { to: base, label: t("stale.all"), current: !mine },
            { to: `${base}?of=mine`, label: t("stale.mine"), current: mine },
          ]}
        />
      ) : null}
      {items.length > 0 ? (
        <StaleRows items={items} language={club.language} paths={{ document: documentPath, question: questionPath }} />
      ) : (
        <div className="pt-4">
          <Empty title={t("stale.none")}>{t("stale.none-text")}</Empty>
        </div>
      )}
      <Pager label={t("list.pages")} older={next ? { to: more, label: t("list.older") } : undefined} />
    </ClubBody>
  );
}
