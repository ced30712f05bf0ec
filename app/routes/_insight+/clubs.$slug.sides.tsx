import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { everySide } from "~/modules/insight/every-side.server";
import { DialogueOf } from "~/modules/insight/parts/dialogue";
import { MemberFigures } from "~/modules/insight/parts/member-figures";
import { OrganisationFares } from "~/modules/insight/parts/organisation-fares";
import { SidesTable } from "~/modules/insight/parts/sides-table";
import { StillCounting } from "~/modules/insight/parts/still-counting";
import { lookBackOf, lookBacks } from "~/modules/insight/rules/every-side";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Link } from "~/ui/link";
import { Tabs } from "~/ui/tabs";

export const handle = { i18n: ["insight"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const days = lookBackOf(new URL(request.url).searchParams.get("days"));
  const page = await everySide(context.actor, params.slug, { days, now: context.now });
  if (!page) throw notFound();
  return { ...page, meta: { title: context.t("insight:every.title-of", { club: page.club.name }) } };
}

export default function EverySideRoute() {
  const { club, days, sides, organisations, dialogue, sent, members, network, counting, may } =
    useLoaderData<typeof loader>();
  const { t } = useTranslation("insight");
  const here = `/clubs/${encodeURIComponent(club.slug)}`;
  return (
    <div className="mx-auto max-w-[calc(50rem+2*var(--side-padding))] px-(--side-padding) pt-[clamp(1.25rem,3vw,2.25rem)] pb-20">
      <Breadcrumbs label={t("trail")} crumbs={[{ to: here, label: <span lang={club.language}>{club.name}</span> }]} />
      <h1>{t("every.title")}</h1>
      <p className="mt-2 mb-5 text-lg leading-normal text-ink-2">{t("every.lead")}</p>
      <Tabs
        label={t("every.period")}
        tabs={lookBacks.map((one) => ({
          to: one === 90 ? `${here}/sides` : `${here}/sides?days=${one}`,
          label: t("every.days", { count: one }),
          current: one === days,
        }))}
      />
      <StillCounting counting={counting} />
      <SidesTable sides={sides} />
      <p className="mt-3 text-sm leading-normal text-ink-3">{t("every.note")}</p>
      {may.words ? (
        <p className="mt-3">
          <Link to={`${here}/sides/words`}>{t("every.words")}</Link>
        </p>
      ) : null}
      <section className="mt-11">
        <h2 className="mb-3">{t("every.members.title")}</h2>
        <MemberFigures members={members} network={network} />
      </section>
      {organisations.length > 0 ? (
        <section className="mt-11">
          <h2 className="mb-2">{t("every.organisations")}</h2>
          <OrganisationFares organisations={organisations} />
        </section>
      ) : null}
      <section className="mt-11">
        <h2 className="mb-2">{t("every.told.title")}</h2>
        <DialogueOf dialogue={dialogue} sent={sent} lang={club.language} />
      </section>
      {may.matrix ? (
        <p className="mt-9">
          <Link to={`${here}/matrix`}>{t("title")}</Link>
        </p>
      ) : null}
    </div>
  );
}
