import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData, useParams } from "@remix-run/react";
import clsx from "clsx";
import { useTranslation } from "react-i18next";
import { desk } from "~/modules/routing/desk.server";
import { DeskKeys } from "~/modules/routing/parts/desk-keys";
import { DeskList } from "~/modules/routing/parts/desk-list";
import { signInFirst } from "~/platform/http/sign-in-first.server";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { Pager } from "~/ui/pager";

export const handle = { i18n: ["routing", "network"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.actor.kind !== "person") throw signInFirst(request);
  const query = new URL(request.url).searchParams;
  const view = query.get("view") === "resting" ? "resting" : "waiting";
  return { view, ...(await desk(context.actor, { view, after: query.get("after") })) } as const;
}

/** The list beside what is opened of it; on phones one at a time. */
export default function DeskListLayout() {
  const { view, items, next } = useLoaderData<typeof loader>();
  const { t } = useTranslation("routing");
  const { route } = useParams();
  const search = view === "resting" ? "?view=resting" : "";
  const more = `/desk?${new URLSearchParams({ ...(search ? { view } : {}), after: next ?? "" })}`;
  const empty = items.length === 0 && !route;
  return (
    <div className={clsx(!empty && "grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,23rem)_minmax(0,1fr)]")}>
      {empty ? (
        <Empty
          title={t(`desk.empty.${view}.title`)}
          action={<Button to="/questions">{t("common:nav.questions")}</Button>}
        >
          {t(`desk.empty.${view}.text`)}
        </Empty>
      ) : (
        <div className={clsx("grid content-start gap-4", route && "max-lg:hidden")}>
          <DeskList items={items} label={t(`desk.tab.${view}`)} opened={Number(route) || null} search={search} />
          <Pager label={t("pages")} older={next ? { to: more, label: t("desk.more") } : undefined} />
          <DeskKeys />
        </div>
      )}
      {empty ? null : (
        <div className="min-w-0">
          <Outlet />
        </div>
      )}
    </div>
  );
}
