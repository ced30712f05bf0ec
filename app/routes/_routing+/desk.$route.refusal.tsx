import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { declineRoute } from "~/modules/routing/decline-route.server";
import { deskRoute } from "~/modules/routing/desk-route.server";
import { DeskAct } from "~/modules/routing/parts/desk-act";
import { NoteField } from "~/modules/routing/parts/note-field";
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
  return { route, meta: { title: context.t("routing:act.not-my-field") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await declineRoute(context.actor, { ...form, routeId: params.route });
  return respond(result, form, () => redirect("/desk"));
}

export default function RefusalRoute() {
  const { route } = useLoaderData<typeof loader>();
  const { t } = useTranslation("routing");
  return (
    <DeskAct route={route} title={t("refuse.title")} text={t("refuse.text")} send={t("refuse.send")}>
      <NoteField label={t("refuse.note")} />
    </DeskAct>
  );
}
