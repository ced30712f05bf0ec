import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { SanctionRecord } from "~/modules/moderation/parts/sanction-record";
import { clubPath } from "~/modules/moderation/rules/paths";
import { sanctionList } from "~/modules/moderation/sanction-list.server";
import { ClubBody } from "~/modules/network/parts/club-body";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";
import { Empty } from "~/ui/empty";
import { Pager } from "~/ui/pager";

export const handle = { i18n: ["network", "sanctions"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const after = new URL(request.url).searchParams.get("after");
  const page = await sanctionList(context.actor, params.slug, { after, now: context.now });
  if (!page) throw notFound();
  return { ...page, meta: { title: context.t("sanctions:record.title", { name: page.club.name }) } };
}

/** Who was asked to be quiet, why and how long: for members without names. */
export default function SanctionsRoute() {
  const { club, sanctions, whole, next } = useLoaderData<typeof loader>();
  const { t } = useTranslation("sanctions");
  const base = clubPath(club.slug, "sanctions");
  return (
    <ClubBody>
      <h1 className="text-2xl">{t("record.heading")}</h1>
      <p className="mt-1 mb-5 max-w-measure text-ink-2">{t(whole ? "record.whole" : "record.text")}</p>
      {sanctions.length > 0 ? (
        <SanctionRecord sanctions={sanctions} />
      ) : (
        <Empty title={t("record.none")}>{t("record.none-text")}</Empty>
      )}
      <Pager
        label={t("record.list")}
        older={next ? { to: `${base}?after=${next}`, label: t("common:act.older") } : undefined}
      />
    </ClubBody>
  );
}
