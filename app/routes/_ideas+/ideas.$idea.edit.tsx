import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { editIdea } from "~/modules/ideas/edit-idea.server";
import { ideaOptions } from "~/modules/ideas/idea-options.server";
import { ideaToChange } from "~/modules/ideas/idea-to-change.server";
import { IdeaEditForm } from "~/modules/ideas/parts/idea-edit-form";
import { IdeaFrame } from "~/modules/ideas/parts/idea-frame";
import { ideaPath } from "~/modules/ideas/rules/idea-path";
import { heldForm, holdAndSignIn, releaseHeld } from "~/platform/http/held-form.server";
import { numberIn } from "~/platform/http/known-number";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { readFormWithFile } from "~/platform/http/upload.server";

export const handle = { i18n: ["ideas", "knowledge", "aims", "rich-text"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const page = await ideaToChange(context.actor, numberIn(params.idea));
  if (!page) throw notFound();
  const options = await ideaOptions(page.idea.club.id);
  return { ...page, options, held: await heldForm(request), meta: { title: context.t("ideas:edit.title") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const sent = await readFormWithFile(request);
  if (!sent.ok) return respond(sent, {}, () => redirect(request.url));
  const { form, file } = sent.value;
  if (context.actor.kind === "guest") return holdAndSignIn(form, new URL(request.url).pathname);
  const result = await editIdea(context.actor, { ...form, file, ideaId: params.idea });
  return respond(result, form, ({ ideaId }) => redirect(ideaPath(ideaId), { headers: releaseHeld }));
}

export default function EditIdeaRoute() {
  const page = useLoaderData<typeof loader>();
  const { t } = useTranslation("ideas");
  return (
    <IdeaFrame idea={page.idea} heading={t("edit.title")}>
      <IdeaEditForm {...page} />
    </IdeaFrame>
  );
}
