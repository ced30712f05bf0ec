import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { addTemplate } from "~/modules/knowledge/add-template.server";
import { TemplateForm } from "~/modules/knowledge/parts/template-form";
import { templateSettings } from "~/modules/knowledge/template-settings.server";
import { clubSeenBy } from "~/modules/network/club-seen-by.server";
import { clubPath } from "~/modules/network/rules/paths";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["templates", "context", "aims", "network"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const page = await templateSettings(context.actor, params.slug);
  if (!page) throw notFound();
  return { slug: page.club.slug, topics: page.topics, meta: { title: context.t("templates:new") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const club = await clubSeenBy(context.actor, params.slug);
  if (!club) throw notFound();
  const form = await readForm(request);
  return respond(await addTemplate(context.actor, { ...form, clubId: club.id }), form, ({ slug }) =>
    redirect(clubPath(slug, "settings/templates")),
  );
}

/** A moderator writes a template. */
export default function NewTemplateRoute() {
  const { slug, topics } = useLoaderData<typeof loader>();
  const { t } = useTranslation("templates");
  return (
    <section>
      <h2 className="mb-4 text-xl">{t("new")}</h2>
      <TemplateForm template={null} topics={topics} backTo={clubPath(slug, "settings/templates")} />
    </section>
  );
}
