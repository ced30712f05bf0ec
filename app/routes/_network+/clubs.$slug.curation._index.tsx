import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { curatedClub, deskPage } from "~/modules/curation/desk-page.server";
import { deskViews } from "~/modules/curation/desk-views.server";
import { DeskBoard } from "~/modules/curation/parts/desk-board";
import { DeskFilter } from "~/modules/curation/parts/desk-filter";
import { DeskKeys } from "~/modules/curation/parts/desk-keys";
import { DeskSections } from "~/modules/curation/parts/desk-sections";
import { DeskViews } from "~/modules/curation/parts/desk-views";
import { deskFilters, readDeskWish } from "~/modules/curation/rules/desk-wish";
import { WaitingSanctions } from "~/modules/moderation/parts/waiting-sanctions";
import { sanctionsWaiting, type WaitingBeside, waitingBeside } from "~/modules/moderation/sanctions-waiting.server";
import { ClubBody } from "~/modules/network/parts/club-body";
import { clubPath } from "~/modules/network/rules/paths";
import { topicsOf } from "~/modules/topics/topics-of.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";
import { Link } from "~/ui/link";

export const handle = { i18n: ["curation", "network", "knowledge", "sanctions", "aims"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const found = await curatedClub<WaitingBeside>(context.actor, params.slug, waitingBeside);
  if (!found) throw notFound();
  const { sanctions: waiting, ...club } = found;
  const url = new URL(request.url);
  const views = await deskViews(context.actor, club.id);
  const opening = views.find(({ isDefault }) => isDefault);
  if (url.search === "" && opening?.filters) throw redirect(`${clubPath(club.slug, "curation")}?${opening.filters}`);
  const wish = readDeskWish(url.searchParams);
  const [desk, topics] = await Promise.all([
    deskPage(context.actor, club.id, { wish, after: url.searchParams.get("after"), now: context.now }),
    topicsOf(club.id),
  ]);
  const sanctions = sanctionsWaiting(context.actor, club.id, waiting);
  const title = context.t("curation:desk.title", { name: club.name });
  return { club, desk, wish, views, topics, sanctions, meta: { title } };
}

/** Everything of a club that waits for its curators. */
export default function CurationRoute() {
  const { club, desk, wish, views, topics, sanctions } = useLoaderData<typeof loader>();
  const { t } = useTranslation("curation");
  const base = clubPath(club.slug, "curation");
  return (
    <ClubBody
      marginLabel={t("desk.margin")}
      margin={
        <>
          <DeskViews base={base} views={views} filters={deskFilters(wish)} />
          <DeskKeys />
          <ul className="grid gap-2 text-sm">
            <li>
              <Link to={clubPath(club.slug, "featured")}>{t("desk.featured")}</Link>
            </li>
            <li>
              <Link to={clubPath(club.slug, "effectiveness")}>{t("desk.effectiveness")}</Link>
            </li>
            <li>
              <Link to={clubPath(club.slug, "collections")}>{t("desk.collections")}</Link>
            </li>
            <li>
              <Link to={`${base}/acts`}>{t("desk.acts")}</Link>
            </li>
            <li>
              <Link to={clubPath(club.slug, "sanctions")}>{t("sanctions:record.about")}</Link>
            </li>
          </ul>
        </>
      }
    >
      <h1 className="mb-2 text-2xl">{t("desk.heading")}</h1>
      <p className="mb-4 max-w-measure text-ink-2">{t("desk.text")}</p>
      <WaitingSanctions waiting={sanctions} />
      <DeskSections base={base} wish={wish} counts={desk.counts} />
      <DeskFilter base={base} wish={wish} topics={topics} />
      <DeskBoard base={base} club={club} desk={desk} wish={wish} />
    </ClubBody>
  );
}
