import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { changeTemplate } from "~/modules/knowledge/change-template.server";
import { TemplateForm } from "~/modules/knowledge/parts/template-form";
import { templateSettings } from "~/modules/knowledge/template-settings.server";
import { clubPath } from "~/modules/network/rules/paths";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["templates", "context", "aims", "network"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const page = await templateSettings(context.actor, params.slug);
  const template = page?.templates.find(({ id }) => String(id) === params.template);
  if (!page || !template) throw notFound();
  return { slug: page.club.slug, template, topics: page.topics, meta: { title: context.t("templates:change") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  return respond(await changeTemplate(context.actor, { ...form, templateId: params.template }), form, ({ slug }) =>
    redirect(clubPath(slug, "settings/templates")),
  );
}

/** A moderator changes a template. */
export default function TemplateRoute() {
  const { slug, template, topics } = useLoaderData<typeof loader>();
  const { t } = useTranslation("templates");
  return (
    <section>
      <h2 className="mb-4 text-xl">{t("change")}</h2>
      <TemplateForm template={template} topics={topics} backTo={clubPath(slug, "settings/templates")} />
    </section>
  );
}
