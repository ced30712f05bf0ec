import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { closeSwarm } from "~/modules/rooms/close-swarm.server";
import { SwarmClosureForm } from "~/modules/rooms/parts/swarm-closure-form";
import { swarmPath } from "~/modules/rooms/rules/paths";
import { swarmPage } from "~/modules/rooms/swarm-page.server";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { Page } from "~/ui/page";

export const handle = { i18n: ["rooms"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const page = await swarmPage(context.actor, Number(params.swarm) || 0);
  if (!page?.may.close) throw notFound();
  return { page, meta: { title: context.t("rooms:closure.title") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  return respond(await closeSwarm(context.actor, { ...form, swarmId: params.swarm }), form, ({ swarmId }) =>
    redirect(swarmPath(swarmId)),
  );
}

export default function SwarmClosureRoute() {
  const { page } = useLoaderData<typeof loader>();
  const { t } = useTranslation("rooms");
  return (
    <Page>
      <h1 className="mb-1.5 text-2xl">{t("closure.title")}</h1>
      <p className="mb-6 text-lg leading-normal text-ink-2">{page.swarm.question.title}</p>
      <SwarmClosureForm page={page} />
    </Page>
  );
}
