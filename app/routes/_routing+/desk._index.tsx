import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { desk, deskViewOf } from "~/modules/routing/desk.server";
import { DeskPanes } from "~/modules/routing/parts/desk-panes";
import { metaFromLoader } from "~/platform/http/page-meta";
import { signInFirst } from "~/platform/http/sign-in-first.server";

export const handle = { i18n: ["routing", "routing-due", "network"] };
export const meta = metaFromLoader;

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.actor.kind !== "person") throw signInFirst(request);
  const query = new URL(request.url).searchParams;
  const view = deskViewOf(query.get("view"));
  const title = `${context.t("routing:desk.title")} · ${context.t("common:name")}`;
  return { view, ...(await desk(context.actor, { view, after: query.get("after") })), meta: { title } };
}

export default function DeskIndexRoute() {
  const { view, items, next } = useLoaderData<typeof loader>();
  const { t } = useTranslation("routing");
  return (
    <DeskPanes view={view} items={items} next={next} opened={null}>
      <p className="rounded-xl bg-paper-2 px-8 py-12 text-center text-ink-2 max-lg:hidden">{t("desk.choose")}</p>
    </DeskPanes>
  );
}
