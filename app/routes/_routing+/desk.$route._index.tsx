import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { questionPath } from "~/modules/knowledge/rules/question-path";
import { deskRoute } from "~/modules/routing/desk-route.server";
import { DeskRoute } from "~/modules/routing/parts/desk-route";
import { routeNumber } from "~/modules/routing/rules/route-number";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";
import { signInFirst } from "~/platform/http/sign-in-first.server";
import { Link } from "~/ui/link";

export const handle = { i18n: ["routing", "routing-due", "network", "context"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  if (context.actor.kind !== "person") throw signInFirst(request);
  const route = await deskRoute(context.actor, routeNumber(params.route));
  if (!route) throw notFound();
  return { route, path: questionPath(route.question), meta: { title: route.question.title } };
}

export default function DeskRouteRoute() {
  const { route, path } = useLoaderData<typeof loader>();
  const { t } = useTranslation("routing");
  return (
    <>
      <p className="mb-3 lg:hidden">
        <Link to="/desk" className="inline-flex min-h-11 items-center font-head text-sm">
          {t("desk.back")}
        </Link>
      </p>
      <DeskRoute route={route} path={path} />
    </>
  );
}
