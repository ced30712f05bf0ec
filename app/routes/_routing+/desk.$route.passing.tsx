import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { candidateList } from "~/modules/routing/candidate-list.server";
import { colleaguesOf } from "~/modules/routing/colleagues.server";
import { deskRoute } from "~/modules/routing/desk-route.server";
import { DeskAct } from "~/modules/routing/parts/desk-act";
import { WhomToAsk } from "~/modules/routing/parts/whom-to-ask";
import { passOnRoute } from "~/modules/routing/pass-on-route.server";
import { routeNumber } from "~/modules/routing/rules/route-number";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { signInFirst } from "~/platform/http/sign-in-first.server";

export const handle = { i18n: ["routing", "routing-due", "network"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  if (context.actor.kind !== "person") throw signInFirst(request);
  const route = await deskRoute(context.actor, routeNumber(params.route));
  if (!route?.live) throw notFound();
  const [colleagues, candidates] = await Promise.all([
    colleaguesOf(route.id),
    candidateList(route.question.id, context.now),
  ]);
  return { route, colleagues, candidates, meta: { title: context.t("routing:act.pass-on") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const to = form.other || form.to;
  const result = await passOnRoute(context.actor, { ...form, to, routeId: params.route });
  return respond(result, form, () => redirect("/desk"));
}

export default function PassingRoute() {
  const { route, colleagues, candidates } = useLoaderData<typeof loader>();
  const { t } = useTranslation("routing");
  return (
    <DeskAct route={route} title={t("pass.title")} text={t("pass.text")} send={t("pass.send")}>
      <WhomToAsk colleagues={colleagues} candidates={candidates} />
    </DeskAct>
  );
}
