import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { calendarPage } from "~/modules/curation/calendar-page.server";
import { curatedClub } from "~/modules/curation/desk-page.server";
import { CalendarFilter } from "~/modules/curation/parts/calendar-filter";
import { CalendarList } from "~/modules/curation/parts/calendar-list";
import { CalendarMonth } from "~/modules/curation/parts/calendar-month";
import { monthOf, todayOf, weeksOf } from "~/modules/curation/rules/month";
import { channels } from "~/modules/curation/rules/pieces";
import { clubPath } from "~/modules/network/rules/paths";
import { stageIn } from "~/modules/topics/journey-stages";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";
import { Button } from "~/ui/button";

export const handle = { i18n: ["calendar", "stages", "network"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const club = await curatedClub(context.actor, params.slug);
  if (!club) throw notFound();
  const query = new URL(request.url).searchParams;
  const today = todayOf(context.now);
  const wish = {
    month: monthOf(query.get("month"), today),
    stage: stageIn(query.get("stage")),
    channel: channels.find((one) => one === query.get("channel")),
    today,
  };
  const view: "month" | "list" = query.get("view") === "list" ? "list" : "month";
  const pieces = await calendarPage(club.id, wish);
  return { club, pieces, wish, view, meta: { title: context.t("calendar:title", { name: club.name }) } };
}

/** What a club plans to bring out: by day, or by stage of the journey. */
export default function CalendarRoute() {
  const { club, pieces, wish, view } = useLoaderData<typeof loader>();
  const { t } = useTranslation("calendar");
  const base = clubPath(club.slug, "calendar");
  const { month, today, stage, channel } = wish;
  const late = pieces.filter(({ overdue }) => overdue).length;
  return (
    <div className="mx-auto max-w-wide px-(--side-padding) pt-[clamp(1.25rem,3vw,2.25rem)] pb-20">
      <div className="mb-2 flex flex-wrap items-baseline justify-between gap-3">
        <h1 className="text-2xl">{t("heading")}</h1>
        <Button to={`${base}/new`} variant="main">
          {t("plan-new")}
        </Button>
      </div>
      <p className="mb-4 max-w-measure text-ink-2">
        {t("text")} {late > 0 ? t("late", { count: late }) : null}
      </p>
      <CalendarFilter base={base} month={month} view={view} stage={stage} channel={channel} />
      {view === "list" ? (
        <CalendarList base={base} pieces={pieces} language={club.language} />
      ) : (
        <CalendarMonth base={base} month={month} weeks={weeksOf(month)} pieces={pieces} today={today} />
      )}
    </div>
  );
}
