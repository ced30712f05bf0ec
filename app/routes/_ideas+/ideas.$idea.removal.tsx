import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ideaPage } from "~/modules/ideas/idea-page.server";
import { IdeaFrame } from "~/modules/ideas/parts/idea-frame";
import { ReasonForm } from "~/modules/ideas/parts/reason-form";
import { removeIdea } from "~/modules/ideas/remove-idea.server";
import { restoreIdea } from "~/modules/ideas/restore-idea.server";
import { ideaPath } from "~/modules/ideas/rules/idea-path";
import { readForm } from "~/platform/http/form.server";
import { numberIn } from "~/platform/http/known-number";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["ideas"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const idea = await ideaPage(context.actor, numberIn(params.idea));
  if (!idea || !(idea.may.remove || idea.may.restore)) throw notFound();
  return { idea, meta: { title: context.t("ideas:removal.title") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const command = form.on === "false" ? restoreIdea : removeIdea;
  const result = await command(context.actor, { ideaId: params.idea, reason: form.reason });
  return respond(result, form, ({ ideaId }) => redirect(`${ideaPath(ideaId)}?own=1`));
}

export default function IdeaRemovalRoute() {
  const { idea } = useLoaderData<typeof loader>();
  const { t } = useTranslation("ideas");
  const restoring = idea.removed !== null;
  return (
    <IdeaFrame idea={idea} heading={t(restoring ? "removal.restore-title" : "removal.title")}>
      <ReasonForm
        text={t(restoring ? "removal.restore-text" : "removal.text")}
        send={t(restoring ? "common:act.restore" : "common:act.remove")}
        danger={!restoring}
        asks={!restoring}
        backTo={ideaPath(idea.id)}
      >
        <input type="hidden" name="on" value={String(!restoring)} />
      </ReasonForm>
    </IdeaFrame>
  );
}
