import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData, useLocation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { can } from "~/access/can";
import { clubHead } from "~/modules/network/club-head.server";
import { ClubBody } from "~/modules/network/parts/club-body";
import { clubPath } from "~/modules/network/rules/paths";
import { notFound } from "~/platform/http/respond.server";
import { Tabs } from "~/ui/tabs";

export const handle = { i18n: ["network"] };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const club = await clubHead(context.actor, params.slug);
  if (!club?.may.moderate) throw notFound();
  return {
    slug: club.slug,
    name: club.name,
    waiting: club.waiting,
    mayChange: club.may.change,
    mayTemplates: can(context.actor, "template.change", { clubId: club.id, entry: club.entry }),
    mayReopen: club.may.reopen === "alone",
  };
}

/** The pages on which a club is looked after. */
export default function ClubSettingsLayout() {
  const { slug, name, waiting, mayChange, mayTemplates, mayReopen } = useLoaderData<typeof loader>();
  const { t } = useTranslation("network");
  const here = useLocation().pathname.split("/")[4] ?? "";
  const tab = (page: string, count = 0) => ({
    to: clubPath(slug, page ? `settings/${page}` : "settings"),
    label: t(`settings.${page || "club"}`),
    count: count > 0 ? String(count) : undefined,
    current: page === here || (page === "promises" && here === "hours"),
  });
  return (
    <ClubBody>
      <h1 className="sr-only">{t("settings.title", { name })}</h1>
      <div className="mb-7">
        <Tabs
          quiet
          label={t("settings.title", { name })}
          tabs={[
            ...(mayChange ? [tab("")] : []),
            tab("requests", waiting),
            tab("invitations"),
            tab("members"),
            ...(mayTemplates ? [tab("templates")] : []),
            ...(mayChange ? [tab("seats"), tab("promises"), { ...tab("closing"), label: t("closing.tab") }] : []),
            ...(mayReopen ? [{ ...tab("reopening"), label: t("reopening.tab") }] : []),
          ]}
        />
      </div>
      <Outlet />
    </ClubBody>
  );
}
