import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { SwarmRows } from "~/modules/rooms/parts/swarm-rows";
import { swarmList } from "~/modules/rooms/swarm-list.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { signInFirst } from "~/platform/http/sign-in-first.server";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Empty } from "~/ui/empty";
import { Page } from "~/ui/page";
import { Pager } from "~/ui/pager";

export const handle = { i18n: ["rooms"] };
export const meta = metaFromLoader;

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.actor.kind !== "person") throw signInFirst(request);
  const list = await swarmList(context.actor, new URL(request.url).searchParams.get("before"));
  return { ...list, meta: { title: context.t("rooms:swarm.all") } };
}

export default function SwarmsRoute() {
  const { swarms, next } = useLoaderData<typeof loader>();
  const { t } = useTranslation("rooms");
  return (
    <Page trail={<Breadcrumbs label={t("trail")} crumbs={[{ to: "/desk", label: t("common:nav.desk") }]} />}>
      <h1 className="mb-4 text-2xl">{t("swarm.all")}</h1>
      {swarms.length === 0 ? (
        <Empty title={t("swarm.none")}>{t("swarm.none-text")}</Empty>
      ) : (
        <SwarmRows swarms={swarms} label={t("swarm.all")} />
      )}
      <Pager
        label={t("pages")}
        older={next ? { to: `/swarms?before=${next}`, label: t("common:act.older") } : undefined}
      />
    </Page>
  );
}
