import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ClubBody } from "~/modules/network/parts/club-body";
import { clubPath } from "~/modules/network/rules/paths";
import { UnansweredRows } from "~/modules/routing/parts/unanswered-rows";
import { unansweredBoard } from "~/modules/routing/unanswered-board.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";
import { Empty } from "~/ui/empty";
import { Pager } from "~/ui/pager";
import { Tabs } from "~/ui/tabs";

export const handle = { i18n: ["routing", "routing-due", "network"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const kind = query.get("kind") === "all" ? "all" : "escalated";
  const page = await unansweredBoard(context.actor, params.slug, { kind, after: query.get("after") });
  if (!page) throw notFound();
  const title = context.t("routing:board.title", { name: page.club.name });
  return { ...page, kind, meta: { title } } as const;
}

/** The questions of a club that nobody answered, each with the reason of its silence. */
export default function UnansweredRoute() {
  const { club, items, next, kind } = useLoaderData<typeof loader>();
  const { t } = useTranslation("routing");
  const base = clubPath(club.slug, "unanswered");
  const more = `${base}?${new URLSearchParams({ ...(kind === "all" ? { kind } : {}), after: next ?? "" })}`;
  return (
    <ClubBody>
      <h1 className="mb-2 text-2xl">{t("board.heading")}</h1>
      <p className="mb-4 max-w-measure text-ink-2">{t("board.text")}</p>
      <Tabs
        quiet
        label={t("board.heading")}
        tabs={[
          { to: base, label: t("board.kind.escalated"), current: kind === "escalated" },
          { to: `${base}?kind=all`, label: t("board.kind.all"), current: kind === "all" },
        ]}
      />
      <div className="max-w-[50rem] pt-2">
        {items.length > 0 ? (
          <UnansweredRows items={items} base={base} language={club.language} />
        ) : (
          <div className="pt-4">
            <Empty title={t(`board.empty.${kind}.title`)}>{t(`board.empty.${kind}.text`)}</Empty>
          </div>
        )}
        <Pager label={t("pages")} older={next ? { to: more, label: t("desk.more") } : undefined} />
      </div>
    </ClubBody>
  );
}
