import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { clubOrganisations } from "~/modules/network/club-organisations.server";
import { ClubBody } from "~/modules/network/parts/club-body";
import { OrganisationRow } from "~/modules/network/parts/organisation-row";
import { clubPath } from "~/modules/network/rules/paths";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";
import { formatDay } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Empty } from "~/ui/empty";
import { Rows } from "~/ui/rows";

export const handle = { i18n: ["network"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const page = await clubOrganisations(context.actor, params.slug);
  if (!page) throw notFound();
  const { club } = page;
  const title = context.t("network:organisations-of.title", { name: club.name });
  return {
    ...page,
    meta: { title, path: club.visibility === "public" ? clubPath(club.slug, "organisations") : undefined },
  };
}

export default function ClubOrganisationsRoute() {
  const { club, seats } = useLoaderData<typeof loader>();
  const { t } = useTranslation("network");
  const locale = useLocale();
  return (
    <ClubBody>
      <h1 className="sr-only">{t("organisations-of.title", { name: club.name })}</h1>
      {seats.length > 0 ? (
        <Rows label={t("organisations-of.title", { name: club.name })}>
          {seats.map((seat) => (
            <OrganisationRow
              key={seat.organisationId}
              organisation={seat}
              meta={[
                t(`seat.${seat.kind}`),
                seat.hub ? t("hub") : null,
                seat.province,
                seat.people > 0 ? t("organisations-of.people", { count: seat.people }) : null,
                t("organisations-of.since", { when: formatDay(locale, seat.since) }),
              ]}
            />
          ))}
        </Rows>
      ) : (
        <Empty title={t("organisations-of.none")}>{t("organisations-of.none-text")}</Empty>
      )}
    </ClubBody>
  );
}
