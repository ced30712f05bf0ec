import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { linkPage } from "~/modules/alliances/links-page.server";
import { LinkActs } from "~/modules/alliances/parts/link-acts";
import { wayOf } from "~/modules/alliances/parts/link-row";
import { ShownQuestions } from "~/modules/alliances/parts/shown-questions";
import { clubPath } from "~/modules/alliances/rules/link-paths";
import { topicsToCross } from "~/modules/alliances/topics-to-cross.server";
import { ClubBody } from "~/modules/network/parts/club-body";
import { numberIn } from "~/platform/http/known-number";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Chip } from "~/ui/chip";
import { Link } from "~/ui/link";
import { Notice } from "~/ui/notice";

export const handle = { i18n: ["alliances"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const page = await linkPage(context.actor, params.slug, numberIn(params.link) ?? 0);
  if (!page) throw notFound();
  const own = page.may.curate && page.link.state === "received" ? await topicsToCross(page.club.id) : [];
  const asked = new URL(request.url).searchParams.has("asked");
  return { ...page, own, asked, meta: { title: context.t("alliances:link.title", { name: page.link.partner.name }) } };
}

export default function LinkRoute() {
  const { club, link, topics, shown, own, may, asked } = useLoaderData<typeof loader>();
  const { t } = useTranslation("alliances");
  const { partner, about, state, chosenBy } = link;
  const base = clubPath(club.slug, `links/${link.id}`);
  return (
    <ClubBody>
      <Breadcrumbs
        label={t("trail")}
        crumbs={[{ to: clubPath(club.slug, "links"), label: t("title", { name: club.name }) }]}
      />
      <h1 lang={partner.language} className="flex flex-wrap items-center gap-x-3 gap-y-1 text-2xl">
        <Link to={clubPath(partner.slug)}>{partner.name}</Link>
        {state === "standing" ? null : <Chip tone="heed">{t(`state.${state}`)}</Chip>}
      </h1>
      {about ? <p className="mt-2 text-ink-2">{about}</p> : null}
      {asked ? (
        <div className="mt-5">
          <Notice tone="done" role="status" title={t("refer.done")}>
            {t("refer.done-text")}
          </Notice>
        </div>
      ) : null}
      <ul className="my-5 ms-5 list-disc leading-normal text-ink-2">
        <li>{wayOf(link, t)}</li>
        <li>{t(`chosen.${chosenBy}`)}</li>
        <li>
          {topics.length > 0 ? t("on-topics", { names: topics.map(({ name }) => name).join(", ") }) : t("every-topic")}
        </li>
        <li>{t("stays-home")}</li>
      </ul>
      {shown.length > 0 ? <ShownQuestions shown={shown} mayWithdraw={may.curate} partner={partner.name} /> : null}
      {may.curate ? (
        <div className="mt-10">
          <LinkActs link={link} base={base} topics={own} lang={club.language} may={may} />
        </div>
      ) : null}
    </ClubBody>
  );
}
