import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { deskRoute } from "~/modules/routing/desk-route.server";
import { DayField } from "~/modules/routing/parts/day-field";
import { DeskAct } from "~/modules/routing/parts/desk-act";
import { postponeRoute } from "~/modules/routing/postpone-route.server";
import { routeNumber } from "~/modules/routing/rules/route-number";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { signInFirst } from "~/platform/http/sign-in-first.server";
import { dayAfter } from "~/platform/i18n/dates";

export const handle = { i18n: ["routing", "routing-due", "network"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  if (context.actor.kind !== "person") throw signInFirst(request);
  const route = await deskRoute(context.actor, routeNumber(params.route));
  if (!route?.live) throw notFound();
  const days = { first: dayAfter(context.now, 1), usual: dayAfter(context.now, 3), last: dayAfter(context.now, 59) };
  return { route, days, meta: { title: context.t("routing:act.later") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await postponeRoute(context.actor, { ...form, routeId: params.route });
  return respond(result, form, () => redirect("/desk?view=resting"));
}

export default function RestRoute() {
  const { route, days } = useLoaderData<typeof loader>();
  const { t } = useTranslation("routing");
  return (
    <DeskAct route={route} title={t("rest.title")} text={t("rest.text")} send={t("rest.send")}>
      <DayField name="until" label={t("rest.until")} {...days} />
    </DeskAct>
  );
}
