import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { newIdeaPage } from "~/modules/ideas/new-idea-page.server";
import { IdeaForm } from "~/modules/ideas/parts/idea-form";
import { ideaPath } from "~/modules/ideas/rules/idea-path";
import { writeIdea } from "~/modules/ideas/write-idea.server";
import { uploadImage } from "~/modules/interactions/upload-image.server";
import { ClubBody } from "~/modules/network/parts/club-body";
import { searchSimilarIdeas } from "~/modules/search/search-similar.server";
import { heldForm, holdAndSignIn, releaseHeld } from "~/platform/http/held-form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { readFormWithFile } from "~/platform/http/upload.server";

export const handle = { i18n: ["network", "ideas", "knowledge", "aims", "unsent", "rich-text"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const from = query.get("from") ?? "";
  const page = await newIdeaPage(context.actor, { slug: params.slug, from, viewer: context.viewer });
  if (!page) throw notFound();
  return {
    ...page,
    held: await heldForm(request),
    given: {
      title: (query.get("title") ?? "").slice(0, 150),
      of: query.get("of") ?? "",
      topics: query.getAll("topic").slice(0, 8),
    },
    signedIn: context.viewer !== null,
    meta: { title: context.t("ideas:new.title") },
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const sent = await readFormWithFile(request);
  if (!sent.ok) return respond(sent, {}, () => redirect(request.url));
  const { form, file } = sent.value;
  const url = new URL(request.url);
  if (context.actor.kind === "guest") return holdAndSignIn(form, url.pathname + url.search);
  if (file) {
    // kept at once, so that it need not be chosen again when something else has to be looked at first
    const kept = await uploadImage(context.actor, { file });
    if (!kept.ok) return respond(kept, form, () => redirect(request.url));
    form.pictureKey = kept.value.key;
  }
  if (form.checked === undefined) {
    const similar = await searchSimilarIdeas(context.actor, {
      title: String(form.title ?? ""),
      clubId: Number(form.clubId) || 0,
      topics: [form.topics ?? [], form.aims ?? []].flat().map(String),
    });
    if (similar.length > 0) return json({ similar, values: form }, { status: 200 });
  }
  const result = await writeIdea(context.actor, form);
  return respond(result, form, ({ ideaId }) => redirect(ideaPath(ideaId), { headers: releaseHeld }));
}

export default function NewIdeaRoute() {
  const page = useLoaderData<typeof loader>();
  const { t } = useTranslation("ideas");
  return (
    <ClubBody>
      <h1 className="text-2xl">{t("new.title")}</h1>
      <p className="mt-1 mb-6 text-ink-2">{t("new.lead")}</p>
      <IdeaForm {...page} />
    </ClubBody>
  );
}
