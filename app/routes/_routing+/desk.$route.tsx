import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData, useParams } from "@remix-run/react";
import { desk, deskViewOf } from "~/modules/routing/desk.server";
import { DeskPanes } from "~/modules/routing/parts/desk-panes";
import { routeNumber } from "~/modules/routing/rules/route-number";
import { signInFirst } from "~/platform/http/sign-in-first.server";

export const handle = { i18n: ["routing", "routing-due", "network"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.actor.kind !== "person") throw signInFirst(request);
  const view = deskViewOf(new URL(request.url).searchParams.get("view"));
  return { view, ...(await desk(context.actor, { view, after: null })) };
}

/** What is opened of the desk, beside its list. */
export default function DeskRouteLayout() {
  const { view, items, next } = useLoaderData<typeof loader>();
  const { route } = useParams();
  return (
    <DeskPanes view={view} items={items} next={next} opened={routeNumber(route)}>
      <Outlet />
    </DeskPanes>
  );
}
