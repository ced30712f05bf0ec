import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { linksPage } from "~/modules/alliances/links-page.server";
import { EndedLinks } from "~/modules/alliances/parts/ended-links";
import { ExternalClubs } from "~/modules/alliances/parts/external-clubs";
import { LinkRow } from "~/modules/alliances/parts/link-row";
import { clubPath } from "~/modules/alliances/rules/link-paths";
import { ClubBody } from "~/modules/network/parts/club-body";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { Rows } from "~/ui/rows";

export const handle = { i18n: ["alliances"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const page = await linksPage(context.actor, params.slug);
  if (!page) throw notFound();
  return { ...page, meta: { title: context.t("alliances:title", { name: page.club.name }) } };
}

export default function ClubLinksRoute() {
  const { club, links, ended, outside, may } = useLoaderData<typeof loader>();
  const { t } = useTranslation("alliances");
  const base = clubPath(club.slug, "links");
  return (
    <ClubBody>
      <h1 className="text-2xl">{t("title", { name: club.name })}</h1>
      <p className="mt-1.5 mb-5 text-ink-2">{t("lead")}</p>
      {links.length > 0 ? (
        <Rows label={t("title", { name: club.name })}>
          {links.map((link) => (
            <LinkRow key={link.id} link={link} slug={club.slug} />
          ))}
        </Rows>
      ) : (
        <Empty title={t("none")}>{t("none-text")}</Empty>
      )}
      {may.propose ? (
        <p className="mt-5">
          <Button to={`${base}/new`}>{t("propose.title")}</Button>
        </p>
      ) : null}
      <EndedLinks ended={ended} lang={club.language} />
      {outside.length > 0 || may.outside ? (
        <section className="mt-11">
          <h2>{t("outside.title")}</h2>
          <p className="mt-1 mb-3 text-ink-2">{t("outside.lead")}</p>
          {outside.length > 0 ? <ExternalClubs outside={outside} base={base} may={may} /> : null}
          {may.outside ? (
            <p className="mt-4">
              <Button to={`${base}/outside`}>{t("outside.add")}</Button>
            </p>
          ) : null}
        </section>
      ) : null}
    </ClubBody>
  );
}
