import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { clubEnvironment } from "~/modules/environment/environment-page.server";
import { EnvironmentBoard } from "~/modules/environment/parts/environment-board";
import { clubPath } from "~/modules/network/rules/paths";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";

export const handle = { i18n: ["environment"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const page = await clubEnvironment(context.actor, params.slug);
  if (!page) throw notFound();
  const { club } = page;
  return {
    ...page,
    meta: {
      title: context.t("environment:title", { name: club.name }),
      description: context.t("environment:lead-club"),
      path: club.visibility === "public" ? clubPath(club.slug, "environment") : undefined,
    },
  };
}

export default function ClubEnvironmentRoute() {
  const { club, environment, may } = useLoaderData<typeof loader>();
  const { t } = useTranslation("environment");
  const to = (page: string) => clubPath(club.slug, page);
  const steps = {
    product: to("environment/products"),
    service: to("environment/services"),
    contact: to("environment/contacts"),
    sales: to("environment/sales"),
    image: to("organisations"),
    information: to("about"),
    advice: to("questions?sort=unanswered"),
    hosting: to("organisations"),
  };
  return (
    <div className="mx-auto max-w-wide px-(--side-padding) pt-[clamp(1.25rem,3vw,2.25rem)] pb-20">
      <h1 className="text-2xl">{t("title", { name: club.name })}</h1>
      <p className="mt-1.5 mb-7 max-w-measure text-ink-2">{t("lead-club")}</p>
      <EnvironmentBoard environment={environment} steps={may.change ? steps : null} takesAway={may.takeAway} />
    </div>
  );
}
