import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { TemplateList } from "~/modules/knowledge/parts/template-list";
import { templateSettings } from "~/modules/knowledge/template-settings.server";
import { clubPath } from "~/modules/network/rules/paths";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";

export const handle = { i18n: ["templates", "network"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const page = await templateSettings(context.actor, params.slug);
  if (!page) throw notFound();
  const { club, templates } = page;
  return { slug: club.slug, templates, meta: { title: context.t("templates:of", { name: club.name }) } };
}

/** The ways to begin a question that a club offers. */
export default function TemplatesRoute() {
  const { slug, templates } = useLoaderData<typeof loader>();
  const { t } = useTranslation("templates");
  const base = clubPath(slug, "settings/templates");
  const write = <Button to={`${base}/new`}>{t("new")}</Button>;
  return (
    <section className="max-w-[50rem]">
      <h2 className="mb-1 text-xl">{t("title")}</h2>
      <p className="mb-4 max-w-measure text-ink-2">{t("text")}</p>
      {templates.length > 0 ? (
        <>
          <TemplateList templates={templates} base={base} />
          <p className="mt-5">{write}</p>
        </>
      ) : (
        <Empty title={t("empty.title")} action={write} level={3}>
          {t("empty.text")}
        </Empty>
      )}
    </section>
  );
}
